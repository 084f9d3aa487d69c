package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Type default and not null at once. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TypeDefaultAndNotNullAtOnce implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "amount", setType(integer()).using("amount::integer"), setDefault("7"));
        op.fill("item", "amount", "0");
        op.alterColumn("item", "amount", setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "amount", setType(varchar(255)), dropNotNull(), setDefault("'12'::character varying"));
    }
}
