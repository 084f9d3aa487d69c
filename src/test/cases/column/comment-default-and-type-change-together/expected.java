package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment default and type change together. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentDefaultAndTypeChangeTogether implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "item", "value IS NULL", "value needs a value: op.fill, or revision --fill item.value=VALUE");
        op.alterColumn("item", "value", setType(bigint()), setNotNull(), setDefault("2"), setComment("how much"));
    }

    @Override
    public void downgrade(Operations op) {
        // values in item.value that are too great for integer do not fit
        op.alterColumn("item", "value", setType(integer()), dropNotNull(), setDefault("1"), setComment("how many"));
    }
}
