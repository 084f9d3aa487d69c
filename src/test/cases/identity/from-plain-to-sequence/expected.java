package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** From plain to sequence. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_FromPlainToSequence implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("item_seq").incrementBy(50));
        op.advanceSequence("item_seq", "item", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("item_seq"); // the position of item_seq is lost
    }
}
