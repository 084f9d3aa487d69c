package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Carrier. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Carrier implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addEnumLabel("shipmentstate", "IN_CUSTOMS");

        op.createTable(
                qualified("carrier", "customs"),
                column("id", bigint()).asIdentity(),
                column("country", varchar(2)),
                column("declared", numeric(12, 2)),
                column("declared_currency", varchar(3)),
                column("documents", text().array()),
                column("shipment_id", bigint()).notNull(),
                primaryKey("id"),
                unique("customs_shipment_id_key", "shipment_id"),
                foreignKey("fk_customs_shipment_id", "shipment_id").references(qualified("carrier", "shipment"), "id"));
        op.createIndex("ix_customs_shipment_id", qualified("carrier", "customs"), "shipment_id");

        op.addColumn(qualified("carrier", "stop"), column("customs_id", bigint()));
        op.addColumn(qualified("carrier", "tariff"), column("valid_from", date()));
        op.addColumn(qualified("messaging", "outbox_message"), column("sent_at", timestamptz(3)));
        op.alterColumn(qualified("carrier", "depot"), "frontdesk", setType(varchar(32)));
        op.alterColumn(qualified("carrier", "depot_emergencynumbers"), "emergencynumbers", setType(varchar(32)));
        op.alterColumn(qualified("carrier", "driver"), "mobile", setType(varchar(32)));
        op.alterColumn(qualified("carrier", "parcel"), "weight", setType(numeric(9, 3)));
        op.alterColumn(qualified("carrier", "tariff"), "price", setType(numeric(12, 3)));
        op.alterColumn(qualified("carrier", "tariff"), "up_to", setType(numeric(9, 3)));
        op.alterColumn(qualified("carrier", "truck"), "payload", setType(numeric(9, 3)));
        op.alterColumn(qualified("carrier", "truck"), "trailer", setType(numeric(9, 3)));
        op.alterColumn(qualified("carrier", "van"), "payload", setType(numeric(9, 3)));
        op.addConstraint(
                qualified("carrier", "stop"),
                foreignKey("fk_stop_customs_id", "customs_id").references(qualified("carrier", "customs"), "id"));
        op.createIndex("ix_stop_customs_id", qualified("carrier", "stop"), "customs_id");
        op.createIndex("ix_outbox_unsent", qualified("messaging", "outbox_message"), "sent_at", "written_at");
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                qualified("carrier", "shipment"),
                "state IN ('IN_CUSTOMS')",
                "state has no such label afterwards: change them first");
        op.dropIndex(qualified("messaging", "ix_outbox_unsent"));
        op.dropIndex(qualified("carrier", "ix_stop_customs_id"));
        op.dropConstraint(qualified("carrier", "stop"), "fk_stop_customs_id");
        // the values in carrier.van.payload are rounded to real
        op.alterColumn(qualified("carrier", "van"), "payload", setType(real()));
        // the values in carrier.truck.trailer are rounded to real
        op.alterColumn(qualified("carrier", "truck"), "trailer", setType(real()));
        // the values in carrier.truck.payload are rounded to real
        op.alterColumn(qualified("carrier", "truck"), "payload", setType(real()));
        // the values in carrier.tariff.up_to are rounded to real
        op.alterColumn(qualified("carrier", "tariff"), "up_to", setType(real()));
        // the values in carrier.tariff.price are rounded to numeric(9,2)
        op.alterColumn(qualified("carrier", "tariff"), "price", setType(numeric(9, 2)));
        // the values in carrier.parcel.weight are rounded to real
        op.alterColumn(qualified("carrier", "parcel"), "weight", setType(real()));
        // values in carrier.driver.mobile that are too long for character varying(24) do not fit
        op.alterColumn(qualified("carrier", "driver"), "mobile", setType(varchar(24)));
        // values in carrier.depot_emergencynumbers.emergencynumbers that are too long for character varying(24) do not
        // fit
        op.alterColumn(qualified("carrier", "depot_emergencynumbers"), "emergencynumbers", setType(varchar(24)));
        // values in carrier.depot.frontdesk that are too long for character varying(24) do not fit
        op.alterColumn(qualified("carrier", "depot"), "frontdesk", setType(varchar(24)));
        // the values in messaging.outbox_message.sent_at are lost
        op.dropColumn(qualified("messaging", "outbox_message"), "sent_at");
        op.dropColumn(qualified("carrier", "tariff"), "valid_from"); // the values in carrier.tariff.valid_from are lost
        op.dropColumn(qualified("carrier", "stop"), "customs_id"); // the values in carrier.stop.customs_id are lost
        op.dropTable(qualified("carrier", "customs")); // the rows of carrier.customs are lost
        // fails while a row holds a label that is not listed here
        op.replaceEnum("shipmentstate", "BOOKED", "COLLECTED", "DELIVERED");
    }
}
