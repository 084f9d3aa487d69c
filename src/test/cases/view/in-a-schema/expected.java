package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** In a schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_InASchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView(qualified("stock", "title"));
        op.addColumn(qualified("stock", "item"), column("remark", varchar(255)));
        op.createView(qualified("stock", "title"), "select * from stock.item");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView(qualified("stock", "title"));
        op.dropColumn(qualified("stock", "item"), "remark"); // the values in stock.item.remark are lost
        op.createView(
                qualified("stock", "title"),
                """
                SELECT id,
                    name
                   FROM stock.item""");
    }
}
