package dev.retort.wanted;

/**
 * Where in the entities a table or column comes from.
 *
 * @param entity the class's full name
 * @param property the property's path in it ({@code address.city}); empty for a table
 */
public record Origin(String entity, String property) {

    @Override
    public String toString() {
        return property.isEmpty() ? entity : entity + "." + property;
    }
}
