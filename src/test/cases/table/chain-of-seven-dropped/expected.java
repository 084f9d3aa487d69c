package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Chain of seven dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ChainOfSevenDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable("delta"); // the rows of delta are lost
        op.dropTable("alpha"); // the rows of alpha are lost
        op.dropTable("golf"); // the rows of golf are lost
        op.dropTable("bravo"); // the rows of bravo are lost
        op.dropTable("foxtrot"); // the rows of foxtrot are lost
        op.dropTable("charlie"); // the rows of charlie are lost
        op.dropTable("echo"); // the rows of echo are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "echo",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "charlie",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"),
                foreignKey("fkcsbhfoss94mtmdb7g7fyf628r", "next_id").references("echo", "id"));

        op.createTable(
                "foxtrot",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"),
                foreignKey("fk365pv9ni3amldnuxm1n50lq0t", "next_id").references("charlie", "id"));

        op.createTable(
                "bravo",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"),
                foreignKey("fkj9y5q33il52wlkx48oxr7618m", "next_id").references("foxtrot", "id"));

        op.createTable(
                "golf",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"),
                foreignKey("fkei9xyyrqr3tknas02rrsdgsbr", "next_id").references("bravo", "id"));

        op.createTable(
                "alpha",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"),
                foreignKey("fkdnubqg9o8sjq4anttdfeamkss", "next_id").references("golf", "id"));

        op.createTable(
                "delta",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"),
                foreignKey("fkb7ursq8kk5wauw1nl4n91q8bl", "next_id").references("alpha", "id"));
    }
}
