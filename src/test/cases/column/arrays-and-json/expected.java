package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Arrays and json. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ArraysAndJson implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("attributes", jsonb()));
        op.addColumn("item", column("document", json()));
        op.addColumn("item", column("ids", uuid().array()));
        op.addColumn("item", column("numbers", integer().array()));
        op.addColumn("item", column("vector", doublePrecision().array()));
        op.addColumn("item", column("words", varchar(255).array()).notNull().defaultTo("'{}'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "words"); // the values in item.words are lost
        op.dropColumn("item", "vector"); // the values in item.vector are lost
        op.dropColumn("item", "numbers"); // the values in item.numbers are lost
        op.dropColumn("item", "ids"); // the values in item.ids are lost
        op.dropColumn("item", "document"); // the values in item.document are lost
        op.dropColumn("item", "attributes"); // the values in item.attributes are lost
    }
}
