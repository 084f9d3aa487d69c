package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** With hostile text. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_WithHostileText implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint(
                "item",
                check(
                        "ck_item_rank",
                        "state not like '%\\\\_%' and state <> 'it''s */ {x} ?' and state <> '\\\\u000a'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "ck_item_rank");
    }
}
