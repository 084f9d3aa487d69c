package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generic superclasses. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GenericSuperclasses implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "tag",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "bug",
                column("severity", integer()).notNull(),
                column("by_id", bigint()),
                column("changed", timestamptz(6)),
                column("created", timestamptz(6)).notNull(),
                column("current", timestamptz(6)),
                column("id", bigint()),
                column("main_id", bigint()),
                column("status", varchar(255)),
                primaryKey("id"),
                unique("bug_severity_key", "severity"),
                unique("bug_main_id_key", "main_id"),
                check("bug_status_check", "status in ('OPEN','DONE')"),
                foreignKey("fkjwgxipeu34nqx6jdmiv9k84x8", "by_id").references("tag", "id"),
                foreignKey("fkpaxowkvsabvxrylmxna5hxrm3", "main_id").references("tag", "id"));
        op.createIndex("idxhwdk6ljdareadb73qbee893p6", "bug", "severity");

        op.createTable(
                "orders",
                column("by_tag", bigint()),
                column("created", timestamptz(6)).notNull(),
                column("current", timestamptz(6)),
                column("touched", timestamptz()).defaultTo("now()"),
                column("id", uuid()),
                column("status", varchar(255)),
                primaryKey("id"),
                check("orders_status_check", "status in ('NEW','PAID')"),
                foreignKey("fk4nujyqmxet1dprm823rdaqn1k", "by_tag").references("tag", "id"));

        op.createTable(
                "order_past",
                column("past", smallint()),
                column("order_id", uuid()).notNull(),
                unique("order_past_order_id_past_key", "order_id", "past"),
                check("order_past_past_check", "past between 0 and 1"),
                foreignKey("fkfvpss4w05jjerwil06cwqqcoi", "order_id").references("orders", "id"));

        op.noteOrdinals("order_past", "past", "NEW", "PAID");

        op.createTable(
                "order_tag",
                column("tags_id", bigint()),
                column("order_id", uuid()),
                primaryKey("tags_id", "order_id"),
                foreignKey("fkd21vad3rdhkp6driua1b9mtq3", "tags_id").references("tag", "id"),
                foreignKey("fkw0shdhdf7nes1jbd2ycp3624", "order_id").references("orders", "id"));

        op.createTable(
                "ticket_past",
                column("past", smallint()),
                column("ticket_id", bigint()).notNull(),
                unique("ticket_past_ticket_id_past_key", "ticket_id", "past"),
                check("ticket_past_past_check", "past between 0 and 1"));

        op.noteOrdinals("ticket_past", "past", "OPEN", "DONE");

        op.createTable(
                "ticket_tag",
                column("ticket_id", bigint()),
                column("tags_id", bigint()),
                primaryKey("ticket_id", "tags_id"),
                foreignKey("fkd0r7hf8ejwta3fv0kllbk9q6o", "tags_id").references("tag", "id"));

        op.createTable(
                "wish",
                column("by_id", bigint()),
                column("changed", timestamptz(6)),
                column("created", timestamptz(6)).notNull(),
                column("current", timestamptz(6)),
                column("id", bigint()),
                column("main_id", bigint()),
                column("parent_id", bigint()),
                column("status", varchar(255)),
                primaryKey("id"),
                unique("wish_main_id_key", "main_id"),
                check("wish_status_check", "status in ('OPEN','DONE')"),
                foreignKey("fk1sj33at99jxy7x3x1mvltt3qj", "main_id").references("tag", "id"),
                foreignKey("fkq2ismcp9fj85pr9nrw3quydbf", "by_id").references("tag", "id"));

        op.createTable(
                "wish_audits",
                column("audits_order", integer()),
                column("wish_id", bigint()),
                column("by_id", bigint()),
                column("changed", timestamptz(6)),
                column("created", timestamptz(6)),
                column("current", timestamptz(6)),
                primaryKey("audits_order", "wish_id"),
                check("wish_audits_audits_order_check", "audits_ORDER>=0"),
                foreignKey("fka8gnwcitt1ve4y39btyavtcbr", "by_id").references("tag", "id"),
                foreignKey("fkmdkhokr016kqqe91neqc82qcp", "wish_id").references("wish", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("wish_audits"); // the rows of wish_audits are lost
        op.dropTable("wish"); // the rows of wish are lost
        op.dropTable("ticket_tag"); // the rows of ticket_tag are lost
        op.dropTable("ticket_past"); // the rows of ticket_past are lost
        op.dropTable("order_tag"); // the rows of order_tag are lost
        op.dropTable("order_past"); // the rows of order_past are lost
        op.dropTable("orders"); // the rows of orders are lost
        op.dropTable("bug"); // the rows of bug are lost
        op.dropTable("tag"); // the rows of tag are lost
    }
}
