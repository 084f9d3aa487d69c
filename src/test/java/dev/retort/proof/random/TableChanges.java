package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of whole tables. */
final class TableChanges {

    private TableChanges() {}

    static Schema add(Schema schema, Dice dice) {
        Column id = Column.of("id", new Type("bigint")).notNull();
        Table table = Table.of(Names.qualified("t", dice), dice.onceIn(2) ? id.asIdentity() : id, PrimaryKey.of("id"));
        Schema more = new Schema(namespaces(schema, table.name()), schema.enumTypes(), schema.sequences(), List.of());
        return Edit.tables(more, Edit.added(schema.tables(), table));
    }

    private static List<String> namespaces(Schema schema, QualifiedName name) {
        return Stream.concat(schema.namespaces().stream(), name.schema().stream())
                .distinct()
                .toList();
    }

    static Schema drop(Schema schema, Dice dice) {
        return dice.any(schema.tables())
                .map(gone -> Edit.tables(schema, Edit.without(schema.tables(), gone)))
                .orElse(schema);
    }

    static Schema comment(Schema schema, Dice dice) {
        return Edit.table(
                schema,
                dice,
                table -> new Table(
                        table.name(), table.columns(), table.constraints(), table.indexes(), Comments.any(dice)));
    }

    /** To another PostgreSQL schema, which is another table. */
    static Schema move(Schema schema, Dice dice) {
        Optional<Table> chosen = dice.any(schema.tables());
        if (chosen.isEmpty()) {
            return schema;
        }
        Table table = chosen.get();
        QualifiedName name = Names.elsewhere(table.name());
        Table moved = new Table(name, table.columns(), table.constraints(), table.indexes(), table.comment());
        Schema more = new Schema(namespaces(schema, name), schema.enumTypes(), schema.sequences(), schema.tables());
        return Edit.tables(more, Edit.replaced(schema.tables(), table, moved));
    }
}
