package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Persistence unit that finds its classes. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PersistenceUnitThatFindsItsClasses implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("legacy_things_seq").incrementBy(50));

        op.createTable(
                "found",
                column("id", bigint()),
                column("somename", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "legacy_things",
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("legacy_things"); // the rows of legacy_things are lost
        op.dropTable("found"); // the rows of found are lost
        op.dropSequence("legacy_things_seq"); // the position of legacy_things_seq is lost
    }
}
