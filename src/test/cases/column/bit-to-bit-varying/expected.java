package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Bit to bit varying. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BitToBitVarying implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(type("bit varying(8)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setType(type("bit(8)")).using("value::text::bit(8)"));
    }
}
