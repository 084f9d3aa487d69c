package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table with options dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableWithOptionsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable("ticket"); // the rows of ticket are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "ticket",
                column("id", bigint()).identity(always(numbering().startWith(100).incrementBy(10))),
                column("text", varchar(255)),
                primaryKey("id"));
    }
}
