package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Derived through three tables. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DerivedThroughThreeTables implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "company",
                column("kind", character(1)),
                column("since", date()),
                column("tenant", uuid()),
                primaryKey("kind", "since", "tenant"),
                check("company_kind_check", "kind in ('N','Y')"));

        op.createTable(
                "department",
                column("company_kind", character(1)),
                column("company_since", date()),
                column("number", integer()),
                column("company_tenant", uuid()),
                primaryKey("company_kind", "company_since", "number", "company_tenant"),
                check("department_company_kind_check", "company_kind in ('N','Y')"),
                foreignKey("fkl2lusuptnt74348us0ybx75a6", "company_kind", "company_since", "company_tenant")
                        .references("company", "kind", "since", "tenant"));

        op.createTable(
                "lead",
                column("department_company_kind", character(1)),
                column("department_company_since", date()),
                column("department_number", integer()),
                column("department_company_tenant", uuid()),
                primaryKey(
                        "department_company_kind",
                        "department_company_since",
                        "department_company_tenant",
                        "department_number"),
                check("lead_department_company_kind_check", "department_company_kind in ('N','Y')"),
                foreignKey(
                        "fkrhehjn7suymijhts242x5f7m9",
                        "department_company_kind",
                        "department_company_since",
                        "department_number",
                        "department_company_tenant")
                        .references("department", "company_kind", "company_since", "number", "company_tenant"));

        op.createTable(
                "team",
                column("dept_kind", character(1)),
                column("dept_number", integer()),
                column("dept_since", date()),
                column("dept_tenant", uuid()),
                column("code", varchar(255)),
                primaryKey("dept_kind", "dept_number", "dept_since", "dept_tenant", "code"),
                foreignKey("fkcf5r0omool70j3hs4q2mj0747", "dept_kind", "dept_since", "dept_number", "dept_tenant")
                        .references("department", "company_kind", "company_since", "number", "company_tenant"));

        op.createTable(
                "team_colors",
                column("k", character(1)).notNull(),
                column("n", integer()).notNull(),
                column("s", date()).notNull(),
                column("t", uuid()).notNull(),
                column("code", varchar(255)).notNull(),
                column("color", varchar(255)),
                unique("team_colors_color_code_key", "color", "code"),
                foreignKey("fkiod0bkiwl8hpxme6sungsvho1", "k", "n", "s", "t", "code")
                        .references("team", "dept_kind", "dept_number", "dept_since", "dept_tenant", "code"));
        op.createIndex("idx3haogg6rpaupuyycnimkrxse", "team_colors", "color");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("team_colors"); // the rows of team_colors are lost
        op.dropTable("team"); // the rows of team are lost
        op.dropTable("lead"); // the rows of lead are lost
        op.dropTable("department"); // the rows of department are lost
        op.dropTable("company"); // the rows of company are lost
    }
}
