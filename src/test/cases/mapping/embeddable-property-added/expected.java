package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Embeddable property added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EmbeddablePropertyAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("person", column("country", varchar(255)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("person", "country"); // the values in person.country are lost
    }
}
