package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Add column with each default. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AddColumnWithEachDefault implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("active", bool()).defaultTo("false"));
        op.addColumn("item", column("changed", timestamptz(6)).defaultTo("timestamptz '2020-01-01 00:00:00Z'"));
        op.addColumn("item", column("extras", jsonb()).defaultTo("'{\"a\": \"b\"}'"));
        op.addColumn("item", column("price", numeric(38, 2)).defaultTo("0"));
        op.addColumn("item", column("rank", integer()).defaultTo("-1"));
        op.addColumn("item", column("since", date()).defaultTo("current_date"));
        op.addColumn("item", column("state", varchar(255)).defaultTo("'it''s'"));
        op.addColumn("item", column("token", uuid()).defaultTo("'00000000-0000-0000-0000-000000000000'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "token"); // the values in item.token are lost
        op.dropColumn("item", "state"); // the values in item.state are lost
        op.dropColumn("item", "since"); // the values in item.since are lost
        op.dropColumn("item", "rank"); // the values in item.rank are lost
        op.dropColumn("item", "price"); // the values in item.price are lost
        op.dropColumn("item", "extras"); // the values in item.extras are lost
        op.dropColumn("item", "changed"); // the values in item.changed are lost
        op.dropColumn("item", "active"); // the values in item.active are lost
    }
}
