package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.util.Optional;

/** Changes of whole tables. */
final class TableChanges {

    private TableChanges() {}

    static Schema add(Schema schema, Dice dice) {
        Column id = Column.of("id", new Type("bigint")).notNull();
        Table table = Table.of(Names.qualified("t", dice), dice.onceIn(2) ? id.asIdentity() : id, PrimaryKey.of("id"));
        return Edit.tables(Edit.withNamespaceOf(schema, table.name()), Edit.added(schema.tables(), table));
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
        return Edit.tables(Edit.withNamespaceOf(schema, name), Edit.replaced(schema.tables(), table, moved));
    }
}
