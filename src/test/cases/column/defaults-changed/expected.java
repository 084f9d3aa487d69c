package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Defaults changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultsChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "active", setDefault("false"));
        op.alterColumn("item", "changed", setDefault("timestamptz '2020-01-01 00:00:00Z'"));
        op.alterColumn("item", "extras", setDefault("'{\"a\": \"b\"}'"));
        op.alterColumn("item", "price", setDefault("0"));
        op.alterColumn("item", "rank", setDefault("-1"));
        op.alterColumn("item", "since", setDefault("current_date"));
        op.alterColumn("item", "state", setDefault("'it''s'"));
        op.alterColumn("item", "token", setDefault("'00000000-0000-0000-0000-000000000000'"));
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
