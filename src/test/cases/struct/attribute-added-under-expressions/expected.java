package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Attribute added under expressions. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AttributeAddedUnderExpressions implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "next");
        op.replaceCompositeType("address", "city character varying(255), street character varying(255), zip integer");
        op.addColumn("item", column("next", integer()).generatedAs("((address).zip + 1)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropAttribute("address", "street"); // the values in address.street are lost
    }
}
