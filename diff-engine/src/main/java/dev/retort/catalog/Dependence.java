package dev.retort.catalog;

/**
 * That an object hangs on another one.
 *
 * @param on the id of the other one: class, object and number of the column, which is 0 for a whole relation
 */
public record Dependence(Manner manner, String on) {

    /** What happens to the object when the other one is dropped. */
    public enum Manner {
        /** PostgreSQL refuses the drop. */
        NORMAL,
        /** It is dropped too. */
        AUTO,
        /** It is no object of its own, but a part of the other one. */
        INTERNAL,
        /** A child's column that goes with its parent's. */
        FOLLOWS,
        /** A child's column that stays without its parent's. */
        INHERITS;

        static Manner of(String type) {
            return switch (type) {
                case "n" -> NORMAL;
                case "i" -> INTERNAL;
                case "follows" -> FOLLOWS;
                case "inherits" -> INHERITS;
                default -> AUTO;
            };
        }
    }

    /** The id of the relation whose column the other one is; its own id, if it is none. */
    public String whole() {
        return on.substring(0, on.lastIndexOf(' ')) + " 0";
    }

    /** Whether the object is a child's column. */
    public boolean isInherited() {
        return manner == Manner.FOLLOWS || manner == Manner.INHERITS;
    }

    /** Reads {@code manner class object column}. */
    static Dependence parse(String text) {
        int space = text.indexOf(' ');
        return new Dependence(Manner.of(text.substring(0, space)), text.substring(space + 1));
    }
}
