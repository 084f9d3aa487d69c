package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Any of every kind. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AnyOfEveryKind implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "animal",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "plant",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "zoo",
                column("star_key", integer()),
                column("star_kind", integer()),
                column("id", bigint()),
                column("emblem_key", varchar(20)).notNull(),
                column("emblem", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "zoo_inhabitants",
                column("kind", character(1)),
                column("inhabitant", bigint()).notNull(),
                column("zoo", bigint()).notNull(),
                unique("zoo_inhabitants_zoo_kind_inhabitant_key", "zoo", "kind", "inhabitant"),
                foreignKey("fk538h27m6ingywhs9l539p03pr", "zoo").references("zoo", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("zoo_inhabitants"); // the rows of zoo_inhabitants are lost
        op.dropTable("zoo"); // the rows of zoo are lost
        op.dropTable("plant"); // the rows of plant are lost
        op.dropTable("animal"); // the rows of animal are lost
    }
}
