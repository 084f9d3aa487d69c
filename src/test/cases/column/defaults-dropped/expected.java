package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Defaults dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "active", dropDefault());
        op.alterColumn("item", "changed", dropDefault());
        op.alterColumn("item", "extras", dropDefault());
        op.alterColumn("item", "price", dropDefault());
        op.alterColumn("item", "rank", dropDefault());
        op.alterColumn("item", "since", dropDefault());
        op.alterColumn("item", "state", dropDefault());
        op.alterColumn("item", "token", dropDefault());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "token", setDefault("gen_random_uuid()"));
        op.alterColumn("item", "state", setDefault("'open'::character varying"));
        op.alterColumn("item", "since", setDefault("'2020-02-29'::date"));
        op.alterColumn("item", "rank", setDefault("5"));
        op.alterColumn("item", "price", setDefault("1.50"));
        op.alterColumn("item", "extras", setDefault("'{}'::jsonb"));
        op.alterColumn("item", "changed", setDefault("now()"));
        op.alterColumn("item", "active", setDefault("true"));
    }
}
