package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated from a column that changes collation. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedFromAColumnThatChangesCollation implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "letters");
        op.alterColumn("item", "name", setType(varchar(255)).collate("und-x-icu"));
        op.addColumn("item", column("letters", integer()).generated(virtual("length((name)::text)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "letters");
        op.alterColumn("item", "name", setType(varchar(255)).collate("C"));
        op.addColumn("item", column("letters", integer()).generated(virtual("length((name)::text)")));
    }
}
