package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.Identifiers;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes of views, each of which reads one table or one other view. */
final class ViewChanges {

    private ViewChanges() {}

    /** A new one, or another query in its place. */
    static Schema change(Schema schema, Dice dice) {
        QualifiedName name = (dice.onceIn(3) ? dice.any(schema.views()) : Optional.<View>empty())
                .map(View::name)
                .orElseGet(() -> Names.qualified(dice.onceIn(6) ? "t" : "v", dice));
        List<View> others = schema.views().stream()
                .filter(view -> !view.name().equals(name))
                .toList();
        Optional<String> query = dice.onceIn(4)
                ? dice.any(others).map(other -> "select * from " + other.name().toSql())
                : dice.any(schema.tables()).map(table -> query(table, dice));
        return query.map(text ->
                        Edit.views(Edit.withNamespaceOf(schema, name), Edit.added(others, new View(name, text))))
                .orElse(schema);
    }

    static Schema drop(Schema schema, Dice dice) {
        return dice.any(schema.views())
                .map(gone -> Edit.views(schema, Edit.without(schema.views(), gone)))
                .orElse(schema);
    }

    private static String query(Table table, Dice dice) {
        String from = " from " + table.name().toSql();
        if (table.columns().isEmpty() || dice.onceIn(4)) {
            return "select *" + from;
        }
        List<String> columns =
                dice.some(table.columns(), 4).stream().map(Column::name).toList();
        Optional<PrimaryKey> key = table.primaryKey().filter(any -> dice.onceIn(4));
        if (key.isPresent()) {
            return "select " + list(columns) + from + GROUPED + list(key.get().columns());
        }
        String first = list(columns.subList(0, 1));
        return "select " + list(columns) + (dice.onceIn(3) ? ", " + first + "::text as shown" : "") + from
                + (dice.onceIn(3) ? " where " + first + " is not null" : "");
    }

    /** A grouped query may read other columns as long as the key is the table's primary key. */
    static final String GROUPED = " group by ";

    static String list(List<String> columns) {
        return columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
    }
}
