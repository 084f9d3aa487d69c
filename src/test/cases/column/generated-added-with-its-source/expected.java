package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated added with its source. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedAddedWithItsSource implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("width", integer()).notNull().defaultTo("1"));
        op.addColumn("item", column("area", integer()).generated(virtual("height * width")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "area"); // the values in item.area are lost
        op.dropColumn("item", "width"); // the values in item.width are lost
    }
}
