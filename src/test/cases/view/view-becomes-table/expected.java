package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** View becomes table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ViewBecomesTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");

        op.createTable(
                "title",
                column("id", bigint()),
                column("title", varchar(255)),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("title"); // the rows of title are lost
        op.createView(
                "title",
                """
                SELECT id,
                    upper((name)::text) AS title
                   FROM item""");
    }
}
