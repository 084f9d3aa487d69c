package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Hostile labels. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_HostileLabels implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("größe", "$klein", "UNTER_STRICH", "groß");
        op.addColumn("item", column("size", enumType("größe")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "size"); // the values in item.size are lost
        op.dropEnum("größe");
    }
}
