package dev.retort.diff;

import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.Operation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A check that allows less than before: a constant of an enum or a subclass is gone. Rows that hold it stop the
 * migration before it changes anything, and not in its middle.
 */
final class NarrowedCheck {

    private static final Pattern TEXTS = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern LIST = Pattern.compile("= ANY \\(+ARRAY\\[");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\w.'])\\d+(?![\\w.'])");

    private final Scope scope;
    private final Table before;
    private final Table after;

    /** Both tables as PostgreSQL spells them. */
    NarrowedCheck(Scope scope, Table before, Table after) {
        this.scope = scope;
        this.before = before;
        this.after = after;
    }

    /**
     * What rows must not have, nothing where the check does not look narrower.
     *
     * @param old as PostgreSQL spells it
     * @param next as PostgreSQL spells it
     * @param written the new check as operations say it
     */
    List<Operation> condition(Check old, Check next, Check written) {
        List<Column> columns = after.columns().stream()
                .filter(column -> Attachment.mentions(next.condition(), column.name()))
                .toList();
        if (columns.isEmpty() || !columns.stream().allMatch(this::isSame)) {
            return List.of(); // the condition would not suit the column as it is
        }
        Optional<Column> constant = columns.stream()
                .filter(column -> columns.size() == 1)
                .filter(column -> LIST.matcher(next.condition()).find()
                        || !scope.constants(after.name(), column.name()).isEmpty())
                .findFirst();
        return constant.flatMap(column -> constants(column, old.condition(), next.condition()))
                .or(() -> other(old.condition(), next.condition(), written))
                .<List<Operation>>map(List::of)
                .orElseGet(List::of);
    }

    private boolean isSame(Column column) {
        return before.column(column.name())
                .filter(found -> found.type().equals(column.type()))
                .isPresent();
    }

    private Optional<RequireNoRows> constants(Column column, String old, String next) {
        String name = Identifiers.quoted(column.name());
        Set<String> gone = gone(TEXTS, old, next);
        if (!gone.isEmpty() && !column.type().sql().endsWith("[]")) {
            String condition = name + " IN (" + String.join(", ", gone) + ")";
            return Optional.of(rows(condition, column.name(), gone(TEXTS, next, old)));
        }
        boolean ranges = gone.isEmpty() && !TEXTS.matcher(next).find();
        return ranges && highest(old) > highest(next)
                ? Optional.of(rows(name + " > " + highest(next), column.name(), Set.of()))
                : Optional.empty();
    }

    /** Until the old check is gone it refuses the new constants, of which one may be the old one under another name. */
    private RequireNoRows rows(String condition, String column, Set<String> fresh) {
        String renamed = fresh.isEmpty()
                ? ""
                : ", or to " + String.join(" or ", fresh) + " behind dropConstraint in place of this line";
        return new RequireNoRows(
                after.name(),
                Optional.of(condition),
                column + " has no such constant afterwards: change them first" + renamed);
    }

    private Optional<RequireNoRows> other(String old, String next, Check written) {
        return gone(TEXTS, old, next).isEmpty()
                ? Optional.empty()
                : Optional.of(new RequireNoRows(
                        after.name(),
                        Optional.of("NOT (" + written.condition() + ")"),
                        written.name() + " refuses them: change them first"));
    }

    private static Set<String> gone(Pattern literal, String old, String next) {
        Set<String> gone = literals(literal, old);
        gone.removeAll(literals(literal, next));
        return gone;
    }

    private static Set<String> literals(Pattern literal, String condition) {
        return literal.matcher(condition)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static long highest(String condition) {
        return literals(NUMBERS, condition).stream()
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new))
                .descendingSet()
                .stream()
                .findFirst()
                .orElse(-1L);
    }
}
