package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Mutual foreign keys added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_MutualForeignKeysAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "company",
                column("head_id", bigint()),
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "employee",
                column("company_id", bigint()).notNull(),
                column("id", bigint()),
                primaryKey("id"));

        op.addConstraint("company", foreignKey("fk_company_head", "head_id").references("employee", "id"));
        op.addConstraint("employee", foreignKey("fk_employee_company", "company_id").references("company", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("employee", "fk_employee_company");
        op.dropConstraint("company", "fk_company_head");
        op.dropTable("employee"); // the rows of employee are lost
        op.dropTable("company"); // the rows of company are lost
    }
}
