package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** One to one. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OneToOne implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("locker", unique("locker_owner_id_key", "owner_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("locker", "locker_owner_id_key");
    }
}
