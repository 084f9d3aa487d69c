package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.Deferral;

/** Covering by hand with other columns. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CoveringByHandWithOtherColumns implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("place", "place_pkey");
        op.alterColumn("place", "country", dropNotNull());
        op.addConstraint("place", primaryKey("number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "place", "country IS NULL", "country is NOT NULL again and needs a value: op.fill gives one");
        op.dropConstraint("place", "place_pkey");
        op.alterColumn("place", "country", setNotNull());
        op.addConstraint(
                "place", primaryKey("country", "number").include("name").deferral(Deferral.INITIALLY_IMMEDIATE));
    }
}
