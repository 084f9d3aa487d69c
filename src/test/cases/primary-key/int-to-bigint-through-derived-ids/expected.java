package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Int to bigint through derived ids. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IntToBigintThroughDerivedIds implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("owner", "id", setType(bigint()));
        op.alterColumn("owner_owner", "friends_id", setType(bigint()));
        op.alterColumn("owner_owner", "owner_id", setType(bigint()));
        op.alterColumn("owner_phones", "owner_id", setType(bigint()));
        op.alterColumn("visit", "id", setType(bigint()));
        op.dropConstraint("visit", "fkhldnc4lndikj2uxaayx6o0fb7");
        op.alterColumn("visit", "pet_keeper_id", setType(bigint()));
        op.dropConstraint("pet", "pet_pkey");
        op.alterColumn("pet", "keeper_id", setType(bigint()));
        op.addConstraint("pet", primaryKey("number", "keeper_id"));
        op.addConstraint(
                "visit",
                foreignKey("fkhldnc4lndikj2uxaayx6o0fb7", "pet_keeper_id", "pet_number")
                        .references("pet", "keeper_id", "number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("visit", "fkhldnc4lndikj2uxaayx6o0fb7");
        op.dropConstraint("pet", "pet_pkey");
        // values in pet.keeper_id that are too great for integer do not fit
        op.alterColumn("pet", "keeper_id", setType(integer()));
        op.addConstraint("pet", primaryKey("keeper_id", "number"));
        // values in visit.pet_keeper_id that are too great for integer do not fit
        op.alterColumn("visit", "pet_keeper_id", setType(integer()));
        op.addConstraint(
                "visit",
                foreignKey("fkhldnc4lndikj2uxaayx6o0fb7", "pet_keeper_id", "pet_number")
                        .references("pet", "keeper_id", "number"));
        // values in visit.id that are too great for integer do not fit
        op.alterColumn("visit", "id", setType(integer()));
        // values in owner_phones.owner_id that are too great for integer do not fit
        op.alterColumn("owner_phones", "owner_id", setType(integer()));
        // values in owner_owner.owner_id that are too great for integer do not fit
        op.alterColumn("owner_owner", "owner_id", setType(integer()));
        // values in owner_owner.friends_id that are too great for integer do not fit
        op.alterColumn("owner_owner", "friends_id", setType(integer()));
        // values in owner.id that are too great for integer do not fit
        op.alterColumn("owner", "id", setType(integer()));
    }
}
