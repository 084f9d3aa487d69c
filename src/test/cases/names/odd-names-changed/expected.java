package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Odd names changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OddNamesChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "odd 'table'",
                "\"with space\" IS NULL",
                "with space needs a value: op.fill, or revision --fill odd 'table'.with space=VALUE");
        op.alterColumn("odd 'table'", "with space", setNotNull(), setDefault("'x'"));
        op.dropIndex("ix_odd");
        op.dropColumn("odd 'table'", "🐘 elephant"); // the values in odd 'table'.🐘 elephant are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("odd 'table'", column("🐘 elephant", varchar(255)));
        op.createIndex("ix_odd", "odd 'table'", "🐘 elephant");
        op.alterColumn("odd 'table'", "with space", dropNotNull(), dropDefault());
    }
}
