package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Id class of many types. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IdClassOfManyTypes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "a",
                column("amount", numeric(38, 2)),
                column("day", date()),
                column("flag", bool()),
                column("kind", smallint()),
                column("letter", character(1)),
                column("at", timestamptz(6)),
                column("token", uuid()),
                column("hash", bytea()),
                primaryKey("amount", "day", "flag", "kind", "letter", "at", "token", "hash"),
                check("a_kind_check", "kind between 0 and 1"));

        op.noteOrdinals("a", "kind", "X", "Y");

        op.createTable(
                "b",
                column("a_amount", numeric(38, 2)).notNull(),
                column("a_day", date()).notNull(),
                column("a_flag", bool()).notNull(),
                column("a_kind", smallint()).notNull(),
                column("a_letter", character(1)).notNull(),
                column("id", smallint()).asIdentity(),
                column("a_at", timestamptz(6)).notNull(),
                column("a_token", uuid()).notNull(),
                column("a_hash", bytea()).notNull(),
                primaryKey("id"),
                foreignKey(
                        "fkolla21fo20e44pk86dr6pi269",
                        "a_amount",
                        "a_day",
                        "a_flag",
                        "a_kind",
                        "a_letter",
                        "a_at",
                        "a_token",
                        "a_hash")
                        .references("a", "amount", "day", "flag", "kind", "letter", "at", "token", "hash"));

        op.createTable(
                "b_a",
                column("b_id", smallint()),
                column("byday_amount", numeric(38, 2)),
                column("byday_day", date()),
                column("byday_flag", bool()),
                column("byday_kind", smallint()),
                column("byday_letter", character(1)),
                column("many_order", integer()).notNull(),
                column("many_amount", numeric(38, 2)).notNull(),
                column("many_day", date()).notNull(),
                column("many_flag", bool()).notNull(),
                column("many_kind", smallint()).notNull(),
                column("many_letter", character(1)).notNull(),
                column("byday_at", timestamptz(6)),
                column("many_at", timestamptz(6)).notNull(),
                column("byday_token", uuid()),
                column("many_token", uuid()).notNull(),
                column("byday_hash", bytea()),
                column("many_hash", bytea()).notNull(),
                primaryKey(
                        "b_id",
                        "byday_amount",
                        "byday_day",
                        "byday_flag",
                        "byday_kind",
                        "byday_letter",
                        "byday_at",
                        "byday_token",
                        "byday_hash"),
                unique(
                        "b_a_byday_amount_byday_at_byday_day_byday_flag_byday_hash_b_key",
                        "byday_amount",
                        "byday_at",
                        "byday_day",
                        "byday_flag",
                        "byday_hash",
                        "byday_kind",
                        "byday_letter",
                        "byday_token"),
                check("b_a_many_order_check", "many_ORDER>=0"),
                foreignKey(
                        "fk4yoqqoc8f22r20wc2ufsj6h7e",
                        "many_amount",
                        "many_day",
                        "many_flag",
                        "many_kind",
                        "many_letter",
                        "many_at",
                        "many_token",
                        "many_hash")
                        .references("a", "amount", "day", "flag", "kind", "letter", "at", "token", "hash"),
                foreignKey(
                        "fkd2npql3pcuija7b1nwgu4bl",
                        "byday_amount",
                        "byday_day",
                        "byday_flag",
                        "byday_kind",
                        "byday_letter",
                        "byday_at",
                        "byday_token",
                        "byday_hash")
                        .references("a", "amount", "day", "flag", "kind", "letter", "at", "token", "hash"),
                foreignKey("fkjqsd4dd871nqsxk23h26lom1a", "b_id").references("b", "id"));

        op.createTable(
                "d",
                column("id", varchar(36)),
                column("parent_id", varchar(36)),
                primaryKey("id"),
                foreignKey("fknx9xc2x2cn4bffln6hk2c1f01", "parent_id").references("d", "id"));

        op.createTable(
                "c",
                column("b_id", smallint()),
                column("d_id", varchar(36)),
                primaryKey("b_id", "d_id"),
                foreignKey("fkevdpfiaf5sqn0ygwmtdwepra8", "d_id").references("d", "id"),
                foreignKey("fkj9d1cs8tv91bcfxy6ygqf8elk", "b_id").references("b", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("c"); // the rows of c are lost
        op.dropTable("d"); // the rows of d are lost
        op.dropTable("b_a"); // the rows of b_a are lost
        op.dropTable("b"); // the rows of b are lost
        op.dropTable("a"); // the rows of a are lost
    }
}
