package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated values. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedValues implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "created needs a value: op.fill, or revision --fill item.created=VALUE");
        op.requireNoRows("item", "current needs a value: op.fill, or revision --fill item.current=VALUE");
        op.requireNoRows("item", "ofdatabase needs a value: op.fill, or revision --fill item.ofdatabase=VALUE");
        op.requireNoRows("item", "stamp needs a value: op.fill, or revision --fill item.stamp=VALUE");
        op.requireNoRows("item", "updated needs a value: op.fill, or revision --fill item.updated=VALUE");
        op.requireNoRows("item", "version needs a value: op.fill, or revision --fill item.version=VALUE");
        op.addColumn("item", column("created", timestamptz(6)).notNull());
        op.addColumn("item", column("current", timestamptz(6)).notNull());
        op.addColumn("item", column("ofdatabase", timestamptz(6)).notNull());
        op.addColumn("item", column("stamp", varchar(17)).notNull());
        op.addColumn("item", column("token", uuid()).defaultTo("gen_random_uuid()"));
        op.addColumn("item", column("updated", timestamp(6)).notNull());
        op.addColumn("item", column("version", timestamptz(6)).notNull());
        op.addColumn("item", column("written", timestamptz(6)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "written"); // the values in item.written are lost
        op.dropColumn("item", "version"); // the values in item.version are lost
        op.dropColumn("item", "updated"); // the values in item.updated are lost
        op.dropColumn("item", "token"); // the values in item.token are lost
        op.dropColumn("item", "stamp"); // the values in item.stamp are lost
        op.dropColumn("item", "ofdatabase"); // the values in item.ofdatabase are lost
        op.dropColumn("item", "current"); // the values in item.current are lost
        op.dropColumn("item", "created"); // the values in item.created are lost
    }
}
