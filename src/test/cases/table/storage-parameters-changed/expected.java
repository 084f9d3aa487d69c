package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Storage parameters changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_StorageParametersChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.resetStorage("item", "autovacuum_enabled");
        op.setStorage("item", "autovacuum_vacuum_threshold=100", "fillfactor=80");
    }

    @Override
    public void downgrade(Operations op) {
        op.resetStorage("item", "autovacuum_vacuum_threshold");
        op.setStorage("item", "autovacuum_enabled=false", "fillfactor=70");
    }
}
