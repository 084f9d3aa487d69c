package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Insurance. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Insurance implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("reinsurer_seq").incrementBy(50));

        op.createTable(
                "reinsurer",
                column("rating", integer()).notNull(),
                column("id", bigint()),
                column("name", varchar(120)).notNull(),
                primaryKey("id"),
                check("reinsurer_rating_check", "(rating<=25) and (rating>=1)"));

        op.alterColumn("claims", "description", setType(varchar(8000)));
        op.alterColumn("claims", "state", setType(varchar(24)));
        op.alterColumn("policyholder", "email", setType(varchar(320)));
        op.dropConstraint("company", "company_employees_check");
        op.addColumn("company", column("vatnumber", varchar(35)));
        op.alterColumn("company", "legalname", setType(varchar(200)));
        op.dropConstraint("coverage", "coverage_deductiblepercent_check");
        op.dropConstraint("coverage", "coverage_peril_check");
        op.addColumn("coverage", column("reinsurer_id", bigint()));
        op.alterColumn("coverage", "deductiblepercent", setDefault("10"));
        op.addConstraint("company", check("company_employees_check", "(employees<=5000000) and (employees>=0)"));
        op.addConstraint(
                "coverage",
                check("coverage_deductiblepercent_check", "(deductiblePercent<=50) and (deductiblePercent>=0)"));
        op.addConstraint(
                "coverage", check("coverage_peril_check", "peril in ('FIRE','THEFT','LIABILITY','WATER','STORM')"));
        op.addConstraint(
                "coverage", foreignKey("fkkqx7u0hqaf5s7wbwxgdiaif85", "reinsurer_id").references("reinsurer", "id"));
        op.dropColumn("claims", "shownas"); // the values in claims.shownas are lost
        op.dropColumn("company", "shareofpublicowners"); // the values in company.shareofpublicowners are lost
        op.dropTable("payment"); // the rows of payment are lost
        op.fill("policyholder", "phone", "'unknown'");
        op.alterColumn("policyholder", "phone", setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("policyholder", "phone", dropNotNull());
        op.requireNoRowsWhere(
                "coverage", "peril IN ('STORM')", "peril has no such constant afterwards: change them first");

        op.createTable(
                "payment",
                column("amount", numeric(12, 2)).notNull(),
                column("instalment", integer()),
                column("cardnumber", varchar(19)),
                column("receipt", varchar(500)),
                column("policynumber", varchar(255)),
                primaryKey("instalment", "policynumber"));

        op.addColumn("company", column("shareofpublicowners", numeric(38, 2)));
        op.addColumn("claims", column("shownas", varchar(255)));
        op.dropConstraint("coverage", "fkkqx7u0hqaf5s7wbwxgdiaif85");
        op.dropConstraint("coverage", "coverage_peril_check");
        op.dropConstraint("coverage", "coverage_deductiblepercent_check");
        op.dropConstraint("company", "company_employees_check");
        op.alterColumn("coverage", "deductiblepercent", setDefault("0"));
        op.dropColumn("coverage", "reinsurer_id"); // the values in coverage.reinsurer_id are lost
        op.addConstraint(
                "coverage",
                check(
                        "coverage_peril_check",
                        "((peril)::text = ANY ((ARRAY['FIRE'::character varying, 'THEFT'::character varying, 'LIABILITY'::character varying, 'WATER'::character varying])::text[]))"));
        op.addConstraint(
                "coverage",
                check("coverage_deductiblepercent_check", "((deductiblepercent <= 100) AND (deductiblepercent >= 0))"));
        // values in company.legalname that are too long for character varying(120) do not fit
        op.alterColumn("company", "legalname", setType(varchar(120)));
        op.dropColumn("company", "vatnumber"); // the values in company.vatnumber are lost
        op.addConstraint("company", check("company_employees_check", "((employees <= 1000000) AND (employees >= 1))"));
        // values in policyholder.email that are too long for character varying(254) do not fit
        op.alterColumn("policyholder", "email", setType(varchar(254)));
        // values in claims.state that are too long for character varying(16) do not fit
        op.alterColumn("claims", "state", setType(varchar(16)));
        // values in claims.description that are too long for character varying(4000) do not fit
        op.alterColumn("claims", "description", setType(varchar(4000)));
        op.dropTable("reinsurer"); // the rows of reinsurer are lost
        op.dropSequence("reinsurer_seq"); // the position of reinsurer_seq is lost
    }
}
