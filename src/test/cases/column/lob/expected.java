package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Lob. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Lob implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "note", setType(oid()).using("lo_from_bytea(0, convert_to(note, 'UTF8'))"));
        op.alterColumn("item", "picture", setType(oid()).using("lo_from_bytea(0, picture)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "picture", setType(bytea()).using("lo_get(picture)"));
        op.alterColumn("item", "note", setType(varchar(255)).using("convert_from(lo_get(note), 'UTF8')"));
    }
}
