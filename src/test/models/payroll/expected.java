package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Payroll. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Payroll implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "payslip_remarks",
                column("place", integer()),
                column("payslip_pay_month", varchar(7)),
                column("payslip_employee_id", bigint()),
                column("remarks", varchar(255)),
                primaryKey("place", "payslip_pay_month", "payslip_employee_id"),
                check("payslip_remarks_place_check", "place>=0"),
                foreignKey("fktlkohfjrff3ke1xc3salf1bx1", "payslip_pay_month", "payslip_employee_id")
                        .references("payslip", "pay_month", "employee_id"));

        op.createTable(
                "taxallowance",
                column("id", integer()).asIdentity(),
                column("yearly", numeric(9, 2)),
                column("reason", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "taxcard_taxallowance",
                column("allowances_id", integer()),
                column("taxcard_employee_id", bigint()),
                primaryKey("allowances_id", "taxcard_employee_id"),
                foreignKey("fkb422ax21ra4mm0a1cs8pvkntj", "allowances_id").references("taxallowance", "id"),
                foreignKey("fkjtl9dgujg5htg1es9xggap1da", "taxcard_employee_id").references("taxcard", "employee_id"));

        op.createTable(
                qualified("audit", "aud_payslip_remarks"),
                column("rev", integer()),
                column("revtype", smallint()),
                column("place", integer()),
                column("payslip_pay_month", varchar(7)),
                column("payslip_employee_id", bigint()),
                column("remarks", varchar(255)),
                primaryKey("rev", "place", "payslip_pay_month", "payslip_employee_id", "remarks"),
                foreignKey("fkgy8xe89pstg3o9siyfldq4l5i", "rev").references(qualified("audit", "revinfo"), "rev"));

        op.createTable(
                qualified("audit", "aud_taxallowance"),
                column("rev", integer()),
                column("revtype", smallint()),
                column("id", integer()),
                column("reason_mod", bool()),
                column("yearly", numeric(9, 2)),
                column("yearly_mod", bool()),
                column("reason", varchar(255)),
                primaryKey("rev", "id"),
                foreignKey("fk6u3t4u3c5w0nmhya988ovpkar", "rev").references(qualified("audit", "revinfo"), "rev"));

        op.createTable(
                qualified("audit", "aud_taxcard_taxallowance"),
                column("rev", integer()),
                column("revtype", smallint()),
                column("allowances_id", integer()),
                column("taxcard_employee_id", bigint()),
                primaryKey("rev", "allowances_id", "taxcard_employee_id"),
                foreignKey("fkh502licwapf6y6uhx6b0oe0k4", "rev").references(qualified("audit", "revinfo"), "rev"));

        op.addColumn("christmasbonus", column("currency", varchar(3)));
        op.addColumn("payslip", column("sent", bool()).notNull().defaultTo("false"));
        op.addColumn("salesbonus", column("currency", varchar(3)));
        op.addColumn(qualified("audit", "aud_christmasbonus"), column("currency", varchar(3)));
        op.addColumn(qualified("audit", "aud_christmasbonus"), column("currency_mod", bool()));
        op.addColumn(qualified("audit", "aud_contract"), column("plannedhours", integer()));
        op.addColumn(qualified("audit", "aud_contract"), column("plannedhours_mod", bool()));
        op.addColumn(qualified("audit", "aud_contract"), column("vatnumber", varchar(20)));
        op.addColumn(qualified("audit", "aud_contract"), column("vatnumber_mod", bool()));
        // column audit.aud_payslip.printed_mod may have become audit.aud_payslip.remarks_mod (same type boolean, same
        // place, same constraints):
        // if so, op.renameColumn(qualified("audit", "aud_payslip"), "printed_mod", "remarks_mod") in place of the two,
        // or: retort revision --autogenerate --rename audit.aud_payslip.printed_mod=audit.aud_payslip.remarks_mod
        op.addColumn(qualified("audit", "aud_payslip"), column("remarks_mod", bool()));
        // column audit.aud_payslip.printed_mod may have become audit.aud_payslip.sent (same type boolean, same
        // constraints):
        // if so, op.renameColumn(qualified("audit", "aud_payslip"), "printed_mod", "sent") in place of the two,
        // or: retort revision --autogenerate --rename audit.aud_payslip.printed_mod=audit.aud_payslip.sent
        op.addColumn(qualified("audit", "aud_payslip"), column("sent", bool()));
        // column audit.aud_payslip.printed_mod may have become audit.aud_payslip.sent_mod (same type boolean, same
        // constraints):
        // if so, op.renameColumn(qualified("audit", "aud_payslip"), "printed_mod", "sent_mod") in place of the two,
        // or: retort revision --autogenerate --rename audit.aud_payslip.printed_mod=audit.aud_payslip.sent_mod
        op.addColumn(qualified("audit", "aud_payslip"), column("sent_mod", bool()));
        op.addColumn(qualified("audit", "aud_salesbonus"), column("currency", varchar(3)));
        op.addColumn(qualified("audit", "aud_salesbonus"), column("currency_mod", bool()));
        op.addColumn(qualified("audit", "aud_taxcard"), column("allowances_mod", bool()));
        op.alterColumn("christmasbonus", "amount", setType(numeric(12, 2)));
        op.alterColumn("salesbonus", "amount", setType(numeric(12, 2)));
        op.alterColumn(qualified("audit", "aud_christmasbonus"), "amount", setType(numeric(12, 2)));
        op.alterColumn(qualified("audit", "aud_contract"), "rate", setType(numeric(8, 3)));
        op.alterColumn(qualified("audit", "aud_salesbonus"), "amount", setType(numeric(12, 2)));
        op.dropConstraint("absence", "absence_kind_check");
        op.dropConstraint("contract", "contract_kind_check");
        op.addColumn("contract", column("vatnumber", varchar(20)));
        op.alterColumn("contract", "rate", setType(numeric(8, 3)));
        op.dropConstraint("employee_allowances", "employee_allowances_allowances_key_check");
        op.dropConstraint(qualified("audit", "aud_absence"), "aud_absence_kind_check");
        op.dropConstraint(
                qualified("audit", "aud_employee_allowances"), "aud_employee_allowances_allowances_key_check");
        op.addConstraint("absence", check("absence_kind_check", "kind in ('HOLIDAY','ILLNESS','PARENTAL')"));
        op.addConstraint(
                "contract", check("contract_kind_check", "kind in ('Contract','FREELANCE','HOURLY','SALARIED')"));
        op.addConstraint(
                "employee_allowances",
                check(
                        "employee_allowances_allowances_key_check",
                        "allowances_KEY in ('HOLIDAY','ILLNESS','PARENTAL')"));
        op.addConstraint(
                qualified("audit", "aud_absence"),
                check("aud_absence_kind_check", "kind in ('HOLIDAY','ILLNESS','PARENTAL')"));
        op.addConstraint(
                qualified("audit", "aud_employee_allowances"),
                check(
                        "aud_employee_allowances_allowances_key_check",
                        "allowances_KEY in ('HOLIDAY','ILLNESS','PARENTAL')"));
        op.dropColumn("payslip", "printed"); // the values in payslip.printed are lost
        op.dropColumn(qualified("audit", "aud_payslip"), "printed"); // the values in audit.aud_payslip.printed are lost
        // the values in audit.aud_payslip.printed_mod are lost
        op.dropColumn(qualified("audit", "aud_payslip"), "printed_mod");
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "employee_allowances",
                "allowances_key IN ('PARENTAL')",
                "allowances_key has no such constant afterwards: change them first");
        op.requireNoRowsWhere(
                "contract", "kind IN ('FREELANCE')", "kind has no such constant afterwards: change them first");
        op.requireNoRowsWhere(
                qualified("audit", "aud_employee_allowances"),
                "allowances_key IN ('PARENTAL')",
                "allowances_key has no such constant afterwards: change them first");
        op.requireNoRowsWhere(
                qualified("audit", "aud_absence"),
                "kind IN ('PARENTAL')",
                "kind has no such constant afterwards: change them first");
        op.requireNoRowsWhere(
                "absence", "kind IN ('PARENTAL')", "kind has no such constant afterwards: change them first");
        // column audit.aud_payslip.printed_mod may have become audit.aud_payslip.remarks_mod (same type boolean, same
        // place, same constraints):
        // if so, op.renameColumn(qualified("audit", "aud_payslip"), "remarks_mod", "printed_mod") in place of the two,
        // or: retort revision --autogenerate --rename audit.aud_payslip.printed_mod=audit.aud_payslip.remarks_mod
        // column audit.aud_payslip.printed_mod may have become audit.aud_payslip.sent (same type boolean, same
        // constraints):
        // if so, op.renameColumn(qualified("audit", "aud_payslip"), "sent", "printed_mod") in place of the two,
        // or: retort revision --autogenerate --rename audit.aud_payslip.printed_mod=audit.aud_payslip.sent
        // column audit.aud_payslip.printed_mod may have become audit.aud_payslip.sent_mod (same type boolean, same
        // constraints):
        // if so, op.renameColumn(qualified("audit", "aud_payslip"), "sent_mod", "printed_mod") in place of the two,
        // or: retort revision --autogenerate --rename audit.aud_payslip.printed_mod=audit.aud_payslip.sent_mod
        op.addColumn(qualified("audit", "aud_payslip"), column("printed_mod", bool()));
        op.addColumn(qualified("audit", "aud_payslip"), column("printed", oid()));
        op.addColumn("payslip", column("printed", oid()));
        op.dropConstraint(
                qualified("audit", "aud_employee_allowances"), "aud_employee_allowances_allowances_key_check");
        op.dropConstraint(qualified("audit", "aud_absence"), "aud_absence_kind_check");
        op.dropConstraint("employee_allowances", "employee_allowances_allowances_key_check");
        op.dropConstraint("contract", "contract_kind_check");
        op.dropConstraint("absence", "absence_kind_check");
        op.addConstraint(
                qualified("audit", "aud_employee_allowances"),
                check(
                        "aud_employee_allowances_allowances_key_check",
                        "((allowances_key)::text = ANY ((ARRAY['HOLIDAY'::character varying, 'ILLNESS'::character varying])::text[]))"));
        op.addConstraint(
                qualified("audit", "aud_absence"),
                check(
                        "aud_absence_kind_check",
                        "((kind)::text = ANY ((ARRAY['HOLIDAY'::character varying, 'ILLNESS'::character varying])::text[]))"));
        op.addConstraint(
                "employee_allowances",
                check(
                        "employee_allowances_allowances_key_check",
                        "((allowances_key)::text = ANY ((ARRAY['HOLIDAY'::character varying, 'ILLNESS'::character varying])::text[]))"));
        // the values in contract.rate are rounded to numeric(6,2)
        op.alterColumn("contract", "rate", setType(numeric(6, 2)));
        op.dropColumn("contract", "vatnumber"); // the values in contract.vatnumber are lost
        op.addConstraint(
                "contract",
                check(
                        "contract_kind_check",
                        "((kind)::text = ANY ((ARRAY['Contract'::character varying, 'HOURLY'::character varying, 'SALARIED'::character varying])::text[]))"));
        op.addConstraint(
                "absence",
                check(
                        "absence_kind_check",
                        "((kind)::text = ANY ((ARRAY['HOLIDAY'::character varying, 'ILLNESS'::character varying])::text[]))"));
        op.alterColumn(qualified("audit", "aud_salesbonus"), "amount", setType(numeric(10, 2)));
        // the values in audit.aud_contract.rate are rounded to numeric(6,2)
        op.alterColumn(qualified("audit", "aud_contract"), "rate", setType(numeric(6, 2)));
        op.alterColumn(qualified("audit", "aud_christmasbonus"), "amount", setType(numeric(10, 2)));
        op.alterColumn("salesbonus", "amount", setType(numeric(10, 2)));
        op.alterColumn("christmasbonus", "amount", setType(numeric(10, 2)));
        // the values in audit.aud_taxcard.allowances_mod are lost
        op.dropColumn(qualified("audit", "aud_taxcard"), "allowances_mod");
        // the values in audit.aud_salesbonus.currency_mod are lost
        op.dropColumn(qualified("audit", "aud_salesbonus"), "currency_mod");
        // the values in audit.aud_salesbonus.currency are lost
        op.dropColumn(qualified("audit", "aud_salesbonus"), "currency");
        // the values in audit.aud_payslip.sent_mod are lost
        op.dropColumn(qualified("audit", "aud_payslip"), "sent_mod");
        op.dropColumn(qualified("audit", "aud_payslip"), "sent"); // the values in audit.aud_payslip.sent are lost
        // the values in audit.aud_payslip.remarks_mod are lost
        op.dropColumn(qualified("audit", "aud_payslip"), "remarks_mod");
        // the values in audit.aud_contract.vatnumber_mod are lost
        op.dropColumn(qualified("audit", "aud_contract"), "vatnumber_mod");
        // the values in audit.aud_contract.vatnumber are lost
        op.dropColumn(qualified("audit", "aud_contract"), "vatnumber");
        // the values in audit.aud_contract.plannedhours_mod are lost
        op.dropColumn(qualified("audit", "aud_contract"), "plannedhours_mod");
        // the values in audit.aud_contract.plannedhours are lost
        op.dropColumn(qualified("audit", "aud_contract"), "plannedhours");
        // the values in audit.aud_christmasbonus.currency_mod are lost
        op.dropColumn(qualified("audit", "aud_christmasbonus"), "currency_mod");
        // the values in audit.aud_christmasbonus.currency are lost
        op.dropColumn(qualified("audit", "aud_christmasbonus"), "currency");
        op.dropColumn("salesbonus", "currency"); // the values in salesbonus.currency are lost
        op.dropColumn("payslip", "sent"); // the values in payslip.sent are lost
        op.dropColumn("christmasbonus", "currency"); // the values in christmasbonus.currency are lost
        // the rows of audit.aud_taxcard_taxallowance are lost
        op.dropTable(qualified("audit", "aud_taxcard_taxallowance"));
        op.dropTable(qualified("audit", "aud_taxallowance")); // the rows of audit.aud_taxallowance are lost
        op.dropTable(qualified("audit", "aud_payslip_remarks")); // the rows of audit.aud_payslip_remarks are lost
        op.dropTable("taxcard_taxallowance"); // the rows of taxcard_taxallowance are lost
        op.dropTable("taxallowance"); // the rows of taxallowance are lost
        op.dropTable("payslip_remarks"); // the rows of payslip_remarks are lost
    }
}
