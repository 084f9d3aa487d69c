package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Dropped with everything on it. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DroppedWithEverythingOnIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable("part"); // the rows of part are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("part_number_seq").withType(integer()));

        op.createTable(
                "part",
                column("number", integer()).notNull().defaultTo("nextval('part_number_seq'::regclass)"),
                column("id", bigint()).asIdentity(),
                column("item_id", bigint()),
                column("code", varchar(255)).comment("as printed on it"),
                primaryKey("id"),
                unique("part_code_key", "code"),
                foreignKey("fk1sygvqihb6vciqcw3d08od7uc", "item_id").references("item", "id"),
                check("ck_part", "(number > 0)"),
                comment("spare parts"));
        op.createIndex("ix_part", "part", "code", "number");

        op.alterSequence(sequence("part_number_seq").withType(integer()).ownedBy("part", "number"));
    }
}
