package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Discriminators. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Discriminators implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "account",
                column("dtype", character(1)).notNull().defaultTo("'A'"),
                column("rate", numeric(38, 2)).notNull(),
                column("id", bigint()),
                primaryKey("id"),
                check("account_dtype_check", "DTYPE in ('A','S')"));

        op.createTable(
                "letter",
                column("stamps", integer()),
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "vehicle",
                column("kind", integer()).notNull(),
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "car",
                column("doors", integer()).notNull(),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fk5rof0pea0h6knybyi7f2psqcc", "id").references("vehicle", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("car"); // the rows of car are lost
        op.dropTable("vehicle"); // the rows of vehicle are lost
        op.dropTable("letter"); // the rows of letter are lost
        op.dropTable("account"); // the rows of account are lost
    }
}
