package dev.retort.cli;

import dev.retort.operation.ObjectRef;
import dev.retort.plan.Fills;
import dev.retort.plan.NeededValue;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.schema.Identifiers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values for rows that a developer gives: {@code prds.rating=0} is a value, which is quoted as its column needs it,
 * {@code prds.rating=sql:now()} an SQL expression.
 */
final class FillValues {

    private static final String SQL = "sql:";

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final List<NeededValue> needed;
    private final Map<ObjectRef, String> expressions = new HashMap<>();

    /** @param needed the columns that may get a value */
    FillValues(List<NeededValue> needed) {
        this.needed = needed;
    }

    /**
     * Takes {@code TABLE.COLUMN=VALUE}.
     *
     * @throws UsageException if that column needs none, or the value does not suit it
     */
    void add(String argument) {
        NeededValue column = needed.stream()
                .filter(candidate -> argument.startsWith(candidate.name() + "="))
                .max(Comparator.comparingInt(candidate -> candidate.name().length()))
                .orElseThrow(() -> new UsageException(unknown(argument)));
        add(column, argument.substring(column.name().length() + 1));
    }

    /** Takes a value, {@code 0} or {@code sql:now()}. */
    void add(NeededValue column, String value) {
        expressions.put(
                column.reference(), value.startsWith(SQL) ? value.substring(4).strip() : literal(column, value));
    }

    /** Asks for each value of the upgrade that is missing; an empty answer leaves it so. */
    void ask(Terminal terminal) {
        for (NeededValue column : unanswered()) {
            terminal.ask("Value for the rows of " + column.name()
                            + column.type().map(type -> " (" + type + ")").orElse("")
                            + ", which " + column.need() + "; sql:EXPRESSION for SQL, Enter for none: ")
                    .ifPresent(value -> add(column, value));
        }
    }

    /** The values so far. */
    Fills fills() {
        return new Fills(expressions);
    }

    /** The columns of the upgrade that have no value yet. */
    List<NeededValue> unanswered() {
        return needed.stream()
                .filter(column -> !column.restored() && !expressions.containsKey(column.reference()))
                .toList();
    }

    /** In quotes it suits a column of any type, since PostgreSQL reads it as one of that type. */
    private static String literal(NeededValue column, String value) {
        String type = column.type()
                .map(known -> known.sql().replaceAll("\\(.*\\)", ""))
                .orElse("");
        boolean number = NUMBER.matcher(value).matches();
        if (NUMBERS.contains(type) && !number) {
            throw new UsageException(Problem.of("'" + value + "' is no value for " + column.name())
                    .wanted("a number, since the column is " + column.type().orElseThrow())
                    .next("--fill " + column.name() + "=0, for example; --fill " + column.name()
                            + "=sql:EXPRESSION for an SQL expression"));
        }
        boolean truth = type.equals("boolean") && Set.of("true", "false").contains(value);
        return NUMBERS.contains(type) || truth
                ? value
                : Identifiers.literal(value).strip();
    }

    private Problem unknown(String argument) {
        String names = needed.stream().map(NeededValue::name).distinct().collect(Collectors.joining(", "));
        return Problem.of("--fill " + argument + " names no column that needs a value for its rows")
                .found(needed.isEmpty() ? "no such column in this change" : names)
                .wanted("TABLE.COLUMN=VALUE")
                .next(
                        needed.isEmpty()
                                ? "leave --fill out"
                                : "--fill " + needed.get(0).name() + "=VALUE, for example");
    }
}
