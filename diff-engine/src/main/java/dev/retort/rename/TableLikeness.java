package dev.retort.rename;

import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.wanted.Origin;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks for two tables being one: the columns that both have, the Java entity.
 *
 * <p>What most tables with the same key have says nothing, such as the revision in the history tables of Envers, or what
 * comes from a superclass of all entities; unless there is nothing else.
 */
final class TableLikeness {

    /** More than half of the columns: one of two is nearly always the key alone. */
    private static final int ENOUGH = 51;

    /** Of fewer tables there are not most. */
    private static final int SOME = 3;

    private final Map<Table, Map<String, Column>> columns = new HashMap<>();
    private final Map<Set<String>, List<Table>> others;

    /** By the very table: two of them are seldom equal, and their columns are many. */
    private final Map<Table, List<Column>> own = new IdentityHashMap<>();

    /** @param others the tables that stay as they are */
    TableLikeness(List<Table> wanted, List<Table> others) {
        wanted.forEach(table ->
                columns.put(table, table.columns().stream().collect(Collectors.toMap(Column::name, column -> column))));
        this.others = others.stream().collect(Collectors.groupingBy(TableLikeness::key));
    }

    private static Set<String> key(Table table) {
        return table.constraints(PrimaryKey.class).stream()
                .flatMap(key -> key.columns().stream())
                .collect(Collectors.toSet());
    }

    Optional<Likeness> of(Table found, Table wanted, Optional<Origin> origin) {
        List<Column> foundOwn = own(found);
        List<Column> wantedOwn = own(wanted);
        boolean none = foundOwn.isEmpty() || wantedOwn.isEmpty();
        Likeness columns = none
                ? ofColumns(found.columns(), wanted, wanted.columns(), "columns")
                : ofColumns(foundOwn, wanted, wantedOwn, own(found, foundOwn, wanted, wantedOwn));
        String entity = origin.map(Origin::entity).orElse("");
        String name = entity.substring(Math.max(entity.lastIndexOf('.'), entity.lastIndexOf('$')) + 1);
        Likeness likeness = new Likeness()
                .add(!name.isEmpty() && Likeness.sameWords(name, found.name().name()), 40, "same Java entity " + name)
                .add(columns)
                .add(Likeness.isSimilar(found.name().name(), wanted.name().name()), 10, "similar name");
        return columns.score() > 0 && likeness.score() >= ENOUGH ? Optional.of(likeness) : Optional.empty();
    }

    private static String own(Table found, List<Column> foundOwn, Table wanted, List<Column> wantedOwn) {
        boolean all = foundOwn.equals(found.columns()) && wantedOwn.equals(wanted.columns());
        return all ? "columns" : "columns that few tables have";
    }

    private Likeness ofColumns(List<Column> found, Table table, List<Column> wanted, String what) {
        long same = found.stream()
                .filter(column -> isSame(column, columns.get(table).get(column.name())))
                .count();
        int all = Math.max(found.size(), wanted.size());
        int share = all == 0 ? 0 : (int) (100 * same / all);
        return new Likeness()
                .add(
                        share > 0,
                        share,
                        share == 100 ? "same " + what : same + " of " + all + " " + what + " are the same");
    }

    private List<Column> own(Table table) {
        return own.computeIfAbsent(table, this::withoutCommon);
    }

    private List<Column> withoutCommon(Table table) {
        List<Table> alike = others.getOrDefault(key(table), List.of());
        return alike.size() < SOME
                ? table.columns()
                : table.columns().stream()
                        .filter(column -> 2
                                        * alike.stream()
                                                .filter(other -> isSame(
                                                        column,
                                                        other.column(column.name())
                                                                .orElse(null)))
                                                .count()
                                <= alike.size())
                        .toList();
    }

    private static boolean isSame(Column one, Column other) {
        return other != null && one.type().equals(other.type());
    }
}
