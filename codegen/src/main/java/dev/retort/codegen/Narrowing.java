package dev.retort.codegen;

import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column's new type cannot hold of the old one's values. An operation names only the new type; the old one is
 * the type that the opposite direction gives back.
 */
final class Narrowing {

    private static final List<String> WHOLE_NUMBERS = List.of("smallint", "integer", "bigint");

    private static final List<String> REALS = List.of("real", "double precision");

    private static final Pattern TEXT = Pattern.compile("text|character(?: varying)?(?:\\((\\d+)\\))?");

    private static final Pattern NUMERIC = Pattern.compile("numeric(?:\\(\\d+,(-?\\d+)\\))?");

    private static final Pattern TIME = Pattern.compile("time(?:stamp)?(?:\\((\\d)\\))? with(?:out)? time zone");

    private final Map<List<Object>, Type> oldTypes = new HashMap<>();

    /** @param opposite the operations that lead back */
    Narrowing(List<Operation> opposite) {
        for (Operation operation : opposite) {
            if (operation instanceof AlterColumn alter) {
                newType(alter).ifPresent(type -> oldTypes.put(column(alter.table(), alter.column()), type));
            }
        }
    }

    private static List<Object> column(QualifiedName table, String column) {
        return List.of(table, column);
    }

    private static Optional<Type> newType(AlterColumn operation) {
        return operation.changes().stream()
                .filter(SetType.class::isInstance)
                .map(change -> ((SetType) change).type())
                .findFirst();
    }

    /** What a reader must know before the operation runs; empty where every value fits. */
    Optional<String> of(AlterColumn operation) {
        Type oldType = oldTypes.get(column(operation.table(), operation.column()));
        if (oldType == null) {
            return Optional.empty();
        }
        String column = CommentText.line(operation.table() + "." + operation.column());
        return newType(operation).flatMap(type -> between(column, oldType.sql(), type.sql()));
    }

    private static Optional<String> between(String column, String found, String wanted) {
        if (isShorterText(found, wanted)) {
            return Optional.of("values in " + column + " that are too long for " + wanted + " do not fit");
        } else if (isSmallerNumber(found, wanted)) {
            return Optional.of("values in " + column + " that are too great for " + wanted + " do not fit");
        } else if (losesDigits(found, wanted) || losesFraction(found, wanted)) {
            return Optional.of("the values in " + column + " are rounded to " + wanted);
        } else if (found.startsWith("timestamp") && (wanted.equals("date") || wanted.startsWith("time "))) {
            return Optional.of("of the values in " + column + " only the " + wanted.split(" ")[0] + " is kept");
        } else if (found.endsWith("[]") && isOneValue(wanted)) {
            return Optional.of("of the values in " + column + " only the first element is kept");
        }
        return Optional.empty();
    }

    /** Text, JSON and the vectors of pgvector hold all elements of an array. */
    private static boolean isOneValue(String type) {
        return !type.endsWith("[]")
                && !type.startsWith("json")
                && !type.startsWith("vector")
                && !type.startsWith("halfvec")
                && !TEXT.matcher(type).matches();
    }

    private static boolean isShorterText(String found, String wanted) {
        Matcher before = TEXT.matcher(found);
        Matcher after = TEXT.matcher(wanted);
        return before.matches()
                && after.matches()
                && number(after, Integer.MAX_VALUE) < number(before, Integer.MAX_VALUE);
    }

    private static boolean isSmallerNumber(String found, String wanted) {
        boolean fromReal = REALS.contains(found) || found.startsWith("numeric");
        return WHOLE_NUMBERS.contains(wanted)
                && !fromReal
                && WHOLE_NUMBERS.indexOf(wanted) < WHOLE_NUMBERS.indexOf(found);
    }

    private static boolean losesDigits(String found, String wanted) {
        boolean fromReal = REALS.contains(found) || found.startsWith("numeric");
        Matcher before = NUMERIC.matcher(found);
        Matcher after = NUMERIC.matcher(wanted);
        boolean smallerScale = before.matches()
                && after.matches()
                && number(after, Integer.MAX_VALUE) < number(before, Integer.MAX_VALUE);
        return fromReal && WHOLE_NUMBERS.contains(wanted) && !isInteger(found)
                || smallerScale
                || wanted.equals("real") && (found.equals("double precision") || found.startsWith("numeric"));
    }

    private static boolean isInteger(String found) {
        Matcher numeric = NUMERIC.matcher(found);
        return numeric.matches() && number(numeric, Integer.MAX_VALUE) <= 0;
    }

    private static boolean losesFraction(String found, String wanted) {
        Matcher before = TIME.matcher(found);
        Matcher after = TIME.matcher(wanted);
        return before.matches() && after.matches() && number(after, 6) < number(before, 6);
    }

    private static int number(Matcher matcher, int unlimited) {
        return matcher.group(1) == null ? unlimited : Integer.parseInt(matcher.group(1));
    }
}
