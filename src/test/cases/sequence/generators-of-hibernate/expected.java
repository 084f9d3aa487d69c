package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generators of hibernate. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratorsOfHibernate implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("e_seq").incrementBy(50));
        op.createSequence(sequence("generic_numbers").startWith(3).incrementBy(7));
        op.createSequence(sequence("native_numbers"));

        op.createTable(
                "a",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "b",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "c",
                column("id", uuid()),
                column("code", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "d",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "e",
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("e"); // the rows of e are lost
        op.dropTable("d"); // the rows of d are lost
        op.dropTable("c"); // the rows of c are lost
        op.dropTable("b"); // the rows of b are lost
        op.dropTable("a"); // the rows of a are lost
        op.dropSequence("native_numbers"); // the position of native_numbers is lost
        op.dropSequence("generic_numbers"); // the position of generic_numbers is lost
        op.dropSequence("e_seq"); // the position of e_seq is lost
    }
}
