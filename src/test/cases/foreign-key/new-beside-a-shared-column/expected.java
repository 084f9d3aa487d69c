package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** New beside a shared column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NewBesideASharedColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("payment", column("account", bigint()));
        op.addConstraint(
                "payment",
                foreignKey("fkftx7sw773efbapy7k7bcfnrb", "account", "tenant")
                        .references("account", "number", "tenant"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("payment", "fkftx7sw773efbapy7k7bcfnrb");
        op.dropColumn("payment", "account"); // the values in payment.account are lost
    }
}
