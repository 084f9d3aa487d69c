package dev.retort.diff;

import dev.retort.schema.Identifiers;
import dev.retort.schema.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The constants of a Java enum as a column holds them: by their names, or by their numbers, which count from 0.
 *
 * <p>A value that is neither stays as it is, so that the check, the enum type or the cast behind the conversion refuses
 * it: it must not become NULL without a word.
 */
record EnumValues(List<String> names) {

    static final EnumValues NONE = new EnumValues(List.of());

    EnumValues {
        names = List.copyOf(names);
    }

    /** These constants, then those of the others that are not among them. */
    EnumValues with(EnumValues others) {
        return new EnumValues(
                Stream.concat(names.stream(), others.names.stream()).distinct().toList());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The name for a number, {@code CASE state WHEN 0 THEN 'OPEN' … END}. */
    String nameOf(String number, boolean inBrackets) {
        String expression = "CASE " + number + " " + each(i -> "WHEN " + i + " THEN " + literal(i)) + " ELSE " + number
                + "::text END";
        return inBrackets ? "(" + expression + ")" : expression;
    }

    /** The number for a name. */
    String numberOf(String name, Type type) {
        return "CASE " + name + " " + each(i -> "WHEN " + literal(i) + " THEN " + i) + " ELSE " + name + "::" + type
                + " END";
    }

    /** The names for an array of numbers; USING takes no subquery, and no name is a number. */
    String namesOf(String numbers) {
        String expression = numbers + "::text[]";
        for (int i = 0; i < names.size(); i++) {
            expression = "array_replace(" + expression + ", '" + i + "', " + literal(i) + ")";
        }
        return expression;
    }

    /** The numbers for an array of names. */
    String numbersOf(String array) {
        String expression = array.endsWith("::text[]") ? array : array + "::text[]";
        for (int i = 0; i < names.size(); i++) {
            expression = "array_replace(" + expression + ", " + literal(i) + ", '" + i + "')";
        }
        return expression;
    }

    private interface Part {
        String of(int number);
    }

    private String each(Part part) {
        return IntStream.range(0, names.size()).mapToObj(part::of).collect(Collectors.joining(" "));
    }

    private String literal(int number) {
        return Identifiers.literal(names.get(number)).strip();
    }
}
