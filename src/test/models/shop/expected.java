package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.ReferentialAction;

/** Shop. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Shop implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("product_review_seq").incrementBy(50));

        op.createTable(
                "product_review",
                column("star_rating", integer()).notNull(),
                column("created_at", timestamptz(6)).notNull(),
                column("id", bigint()),
                column("last_modified_at", timestamptz(6)).notNull(),
                column("reviewed_product_product_id", bigint()).notNull(),
                column("row_version", bigint()).notNull(),
                column("reviewed_by_id", uuid()).notNull(),
                column("review_text", varchar(2000)),
                column("last_modified_by", varchar(255)),
                primaryKey("id"),
                unique(
                        "product_review_reviewed_product_product_id_reviewed_by_id_key",
                        "reviewed_product_product_id",
                        "reviewed_by_id"),
                check("product_review_star_rating_check", "star_rating between 1 and 5"),
                foreignKey("fklehyaqtn0jit94jfpbslfw3gu", "reviewed_product_product_id")
                        .references("product", "product_id")
                        .onDelete(ReferentialAction.CASCADE),
                foreignKey("fkqsn6e7599p8gk7heqwgn3ssde", "reviewed_by_id").references("customer", "id"));

        op.addColumn("customer", column("loyalty_points", integer()).notNull().defaultTo("0"));
        op.addColumn("product", column("stock_keeping_unit", varchar(30)));
        // values in customer.phone_number that are too long for character varying(40) do not fit
        op.alterColumn("customer", "phone_number", setType(varchar(40)));
        op.alterColumn("customer_user_settings", "setting_value", setType(varchar(1000)));
        op.alterColumn("product", "list_price", setType(numeric(14, 4)));
        op.alterColumn(
                "product", "long_description", setType(text()).using("convert_from(lo_get(long_description), 'UTF8')"));
        op.dropConstraint("customer_newsletter_topics", "customer_newsletter_topics_newsletter_topics_check");
        op.alterColumn(
                "customer_newsletter_topics",
                "newsletter_topics",
                setType(varchar(255))
                        .using("CASE newsletter_topics WHEN 0 THEN 'NEW_ARRIVALS' WHEN 1 THEN 'SALES' WHEN 2 THEN 'EVENTS' ELSE newsletter_topics::text END"));
        op.dropConstraint("customer_orders", "customer_orders_order_status_check");
        op.addColumn("customer_orders", column("paid_with_id", bigint()));
        op.alterColumn("customer_orders", "customer_note", setType(text()));
        op.dropConstraint("customer_orders", "fkh6hx72j16mseflgvbr9x8816m");
        op.addConstraint(
                "customer_newsletter_topics",
                check(
                        "customer_newsletter_topics_newsletter_topics_check",
                        "newsletter_topics in ('NEW_ARRIVALS','SALES','EVENTS')"));
        op.addConstraint(
                "customer_orders",
                check(
                        "customer_orders_order_status_check",
                        "order_status in ('PLACED','PAID','PACKED','SHIPPED','RETURNED')"));
        op.addConstraint("product", unique("product_stock_keeping_unit_key", "stock_keeping_unit"));
        op.addConstraint(
                "customer_orders",
                foreignKey("fkgu6eub4hbxrp7rmhrrem18b8s", "paid_with_id").references("payment_method", "id"));
        op.createIndex("idxa9rjpfnwhw5y4c78u6nrnh9qs", "customer", "customer_type");
        // the values in customer_orders.gift_voucher_voucher_code are lost
        op.dropColumn("customer_orders", "gift_voucher_voucher_code");
        op.dropTable("gift_voucher"); // the rows of gift_voucher are lost
        op.fill("customer", "last_name", "coalesce(first_name, '?')");
        op.alterColumn("customer", "last_name", setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "last_name", dropNotNull());
        op.requireNoRowsWhere(
                "customer_orders",
                "order_status IN ('PACKED', 'RETURNED')",
                "order_status has no such constant afterwards: change them first");

        op.createTable(
                "gift_voucher",
                column("expires_on", date()),
                column("remaining_amount", numeric(8, 2)),
                column("voucher_code", varchar(16)),
                primaryKey("voucher_code"));

        op.addColumn("customer_orders", column("gift_voucher_voucher_code", varchar(16)));
        op.dropIndex("idxa9rjpfnwhw5y4c78u6nrnh9qs");
        op.dropConstraint("customer_orders", "fkgu6eub4hbxrp7rmhrrem18b8s");
        op.dropConstraint("product", "product_stock_keeping_unit_key");
        op.dropConstraint("customer_orders", "customer_orders_order_status_check");
        op.dropConstraint("customer_newsletter_topics", "customer_newsletter_topics_newsletter_topics_check");
        op.addConstraint(
                "customer_orders",
                foreignKey("fkh6hx72j16mseflgvbr9x8816m", "gift_voucher_voucher_code")
                        .references("gift_voucher", "voucher_code"));
        // values in customer_orders.customer_note that are too long for character varying(255) do not fit
        op.alterColumn("customer_orders", "customer_note", setType(varchar(255)));
        op.dropColumn("customer_orders", "paid_with_id"); // the values in customer_orders.paid_with_id are lost
        op.addConstraint(
                "customer_orders",
                check(
                        "customer_orders_order_status_check",
                        "((order_status)::text = ANY ((ARRAY['PLACED'::character varying, 'PAID'::character varying, 'SHIPPED'::character varying])::text[]))"));
        op.alterColumn(
                "customer_newsletter_topics",
                "newsletter_topics",
                setType(smallint())
                        .using("CASE newsletter_topics WHEN 'NEW_ARRIVALS' THEN 0 WHEN 'SALES' THEN 1 WHEN 'EVENTS' THEN 2 ELSE newsletter_topics::smallint END"));
        op.addConstraint(
                "customer_newsletter_topics",
                check(
                        "customer_newsletter_topics_newsletter_topics_check",
                        "((newsletter_topics >= 0) AND (newsletter_topics <= 2))"));
        op.alterColumn(
                "product",
                "long_description",
                setType(oid()).using("lo_from_bytea(0, convert_to(long_description, 'UTF8'))"));
        // the values in product.list_price are rounded to numeric(12,2)
        op.alterColumn("product", "list_price", setType(numeric(12, 2)));
        // values in customer_user_settings.setting_value that are too long for character varying(255) do not fit
        op.alterColumn("customer_user_settings", "setting_value", setType(varchar(255)));
        op.alterColumn("customer", "phone_number", setType(varchar(255)));
        op.dropColumn("product", "stock_keeping_unit"); // the values in product.stock_keeping_unit are lost
        op.dropColumn("customer", "loyalty_points"); // the values in customer.loyalty_points are lost
        op.dropTable("product_review"); // the rows of product_review are lost
        op.dropSequence("product_review_seq"); // the position of product_review_seq is lost
    }
}
