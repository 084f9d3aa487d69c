package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Serial with a hostile name. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SerialWithAHostileName implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "it's a \\ No"); // the values in item.it's a \\ No are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("item_it's a \\ No_seq").withType(integer()));
        op.addColumn(
                "item",
                column("it's a \\ No", integer())
                        .notNull()
                        .defaultTo("nextval('\"item_it''s a \\ No_seq\"'::regclass)"));
        op.alterSequence(sequence("item_it's a \\ No_seq").withType(integer()).ownedBy("item", "it's a \\ No"));
    }
}
