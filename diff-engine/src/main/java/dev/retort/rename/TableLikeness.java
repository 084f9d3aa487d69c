package dev.retort.rename;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import dev.retort.wanted.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What speaks for two tables being one: the columns that both have, the Java entity. */
final class TableLikeness {

    /** More than half of the columns: one of two is nearly always the key alone. */
    private static final int ENOUGH = 51;

    private final Map<Table, Map<String, Column>> columns = new HashMap<>();

    TableLikeness(List<Table> wanted) {
        wanted.forEach(table ->
                columns.put(table, table.columns().stream().collect(Collectors.toMap(Column::name, column -> column))));
    }

    Optional<Likeness> of(Table found, Table wanted, Optional<Origin> origin) {
        long same = found.columns().stream()
                .filter(column -> isSame(column, columns.get(wanted).get(column.name())))
                .count();
        int all = Math.max(found.columns().size(), wanted.columns().size());
        int share = all == 0 ? 0 : (int) (100 * same / all);
        String entity = origin.map(Origin::entity).orElse("");
        String name = entity.substring(Math.max(entity.lastIndexOf('.'), entity.lastIndexOf('$')) + 1);
        Likeness likeness = new Likeness()
                .add(!name.isEmpty() && Likeness.sameWords(name, found.name().name()), 40, "same Java entity " + name)
                .add(share > 0, share, share == 100 ? "same columns" : same + " of " + all + " columns are the same")
                .add(Likeness.isSimilar(found.name().name(), wanted.name().name()), 10, "similar name");
        return share > 0 && likeness.score() >= ENOUGH ? Optional.of(likeness) : Optional.empty();
    }

    private static boolean isSame(Column one, Column other) {
        return other != null && one.type().equals(other.type());
    }
}
