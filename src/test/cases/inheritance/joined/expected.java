package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Joined. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Joined implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "shape",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "circle",
                column("radius", doublePrecision()).notNull(),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fkr1j04y254opdwms7qok2ihqi9", "id").references("shape", "id"));

        op.createTable(
                "square",
                column("side", doublePrecision()).notNull(),
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"),
                unique("square_code_key", "code"),
                foreignKey("fkhyux8eado2iydyeymvqhvae4d", "id").references("shape", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("square"); // the rows of square are lost
        op.dropTable("circle"); // the rows of circle are lost
        op.dropTable("shape"); // the rows of shape are lost
    }
}
