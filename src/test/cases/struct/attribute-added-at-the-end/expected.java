package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Attribute added at the end. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AttributeAddedAtTheEnd implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addAttribute("address", "zip", integer());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropAttribute("address", "zip"); // the values in address.zip are lost
    }
}
