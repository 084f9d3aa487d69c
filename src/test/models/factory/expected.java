package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.ReferentialAction;

/** Factory. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Factory implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                qualified("hr", "EMP_SKILL"),
                "\"SINCE\" IS NULL",
                "SINCE needs a value: op.fill, or revision --fill hr.EMP_SKILL.SINCE=VALUE");
        op.requireNoRowsWhere(
                qualified("hr", "SKILL"),
                "\"DESCR\" IS NULL",
                "DESCR needs a value: op.fill, or revision --fill hr.SKILL.DESCR=VALUE");
        op.createSchema("quality");

        op.createTable(
                qualified("quality", "QALS"),
                column("PRUEFLOS", integer()),
                column("mandt", varchar(3)),
                column("passed", bool()).notNull(),
                column("spras", varchar(2)),
                column("receipt_id", bigint()),
                column("matnr", varchar(18)),
                primaryKey("PRUEFLOS", "receipt_id"),
                foreignKey("FK5ss6sgn6g5aprse7uprurdgfq", "mandt", "spras", "matnr")
                        .references(qualified("ERP", "MAKT"), "MANDT", "SPRAS", "MATNR"),
                foreignKey("FKk7gt9blm9km2ou9b5vemn2pqp", "receipt_id")
                        .references(qualified("stock", "goods_receipt"), "id"));

        op.commentOnTable(qualified("ERP", "T001W"), "plants, warehouses and stores");
        op.addColumn(qualified("ERP", "EINA"), column("WAERS", character(3)).notNull().defaultTo("'EUR'"));
        op.addColumn(qualified("ERP", "EKET"), column("MENGE", numeric(13, 3)));
        op.addColumn(qualified("ERP", "T001W"), column("MANAGER", integer()));
        op.addColumn(qualified("stock", "storage_bin"), column("last_count", date()));
        op.alterColumn(qualified("ERP", "EINA"), "NETPR", setType(numeric(13, 4)));
        // values in ERP.EINA.PLIFZ that are too great for smallint do not fit
        op.alterColumn(qualified("ERP", "EINA"), "PLIFZ", setType(smallint()));
        op.alterColumn(qualified("ERP", "T001W"), "NAME1", setType(varchar(60)));
        op.alterColumn(qualified("hr", "EMP_SKILL"), "SINCE", setNotNull());
        op.alterColumn(qualified("hr", "SKILL"), "CODE", setType(varchar(12)));
        op.alterColumn(qualified("hr", "SKILL"), "DESCR", setNotNull());
        op.alterColumn(qualified("stock", "storage_bin"), "max_weight", setType(bigint()));
        op.dropConstraint(qualified("ERP", "EINA"), "FKolufqol86k7awuvmt0xyymmki");
        op.dropConstraint(qualified("hr", "EMP_SKILL"), "EMP_SKILL_pkey");
        op.alterColumn(qualified("hr", "EMP_SKILL"), "CODE", setType(varchar(12)));
        op.addConstraint(qualified("hr", "EMP_SKILL"), primaryKey("EMP_NO", "SINCE", "CODE"));
        op.addConstraint(
                qualified("ERP", "EINA"),
                foreignKey("FKolufqol86k7awuvmt0xyymmki", "LIFNR")
                        .references(qualified("ERP", "LFA1"), "LIFNR")
                        .onDelete(ReferentialAction.CASCADE));
        op.addConstraint(
                qualified("ERP", "T001W"),
                foreignKey("FK9n9rwhtkba4gdggyfk4n07bgs", "MANAGER").references(qualified("hr", "EMP"), "EMP_NO"));
        op.createIndex("ix_bin_free", qualified("stock", "storage_bin"), "blocked", "max_weight");
        op.dropTable(qualified("hr", "BADGE")); // the rows of hr.BADGE are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                qualified("hr", "BADGE"),
                column("EMP_NO", integer()),
                column("CHIP", bytea()),
                primaryKey("EMP_NO"),
                foreignKey("FKpunnmsrukoewyqfrv7hfcrkvu", "EMP_NO").references(qualified("hr", "EMP"), "EMP_NO"));

        op.dropIndex(qualified("stock", "ix_bin_free"));
        op.dropConstraint(qualified("ERP", "T001W"), "FK9n9rwhtkba4gdggyfk4n07bgs");
        op.dropConstraint(qualified("ERP", "EINA"), "FKolufqol86k7awuvmt0xyymmki");
        op.dropConstraint(qualified("hr", "EMP_SKILL"), "EMP_SKILL_pkey");
        // values in hr.EMP_SKILL.CODE that are too long for character varying(8) do not fit
        op.alterColumn(qualified("hr", "EMP_SKILL"), "CODE", setType(varchar(8)));
        op.addConstraint(qualified("hr", "EMP_SKILL"), primaryKey("EMP_NO", "CODE"));
        op.addConstraint(
                qualified("ERP", "EINA"),
                foreignKey("FKolufqol86k7awuvmt0xyymmki", "LIFNR").references(qualified("ERP", "LFA1"), "LIFNR"));
        // values in stock.storage_bin.max_weight that are too great for integer do not fit
        op.alterColumn(qualified("stock", "storage_bin"), "max_weight", setType(integer()));
        op.alterColumn(qualified("hr", "SKILL"), "DESCR", dropNotNull());
        // values in hr.SKILL.CODE that are too long for character varying(8) do not fit
        op.alterColumn(qualified("hr", "SKILL"), "CODE", setType(varchar(8)));
        op.alterColumn(qualified("hr", "EMP_SKILL"), "SINCE", dropNotNull());
        // values in ERP.T001W.NAME1 that are too long for character varying(30) do not fit
        op.alterColumn(qualified("ERP", "T001W"), "NAME1", setType(varchar(30)));
        op.alterColumn(qualified("ERP", "EINA"), "PLIFZ", setType(integer()));
        // the values in ERP.EINA.NETPR are rounded to numeric(11,2)
        op.alterColumn(qualified("ERP", "EINA"), "NETPR", setType(numeric(11, 2)));
        // the values in stock.storage_bin.last_count are lost
        op.dropColumn(qualified("stock", "storage_bin"), "last_count");
        op.dropColumn(qualified("ERP", "T001W"), "MANAGER"); // the values in ERP.T001W.MANAGER are lost
        op.dropColumn(qualified("ERP", "EKET"), "MENGE"); // the values in ERP.EKET.MENGE are lost
        op.dropColumn(qualified("ERP", "EINA"), "WAERS"); // the values in ERP.EINA.WAERS are lost
        op.commentOnTable(qualified("ERP", "T001W"), "plants and warehouses");
        op.dropTable(qualified("quality", "QALS")); // the rows of quality.QALS are lost
        op.dropSchema("quality");
    }
}
