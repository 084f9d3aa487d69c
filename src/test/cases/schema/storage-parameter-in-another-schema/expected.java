package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Storage parameter in another schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_StorageParameterInAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.setStorage(qualified("shop", "item"), "fillfactor=70");
    }

    @Override
    public void downgrade(Operations op) {
        op.resetStorage(qualified("shop", "item"), "fillfactor");
    }
}
