package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** To a sequence that is there. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ToASequenceThatIsThere implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("receipt", "id", dropIdentity());
        op.advanceSequence("numbers", "receipt", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("receipt", "id", addIdentity());
    }
}
