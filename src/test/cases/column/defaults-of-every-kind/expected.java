package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Defaults of every kind. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultsOfEveryKind implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("state", "CLOSED", "OPEN");
        op.createSequence(sequence("item_number"));

        op.createTable(
                "counter",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "item",
                column("f", date()).defaultTo("cast('2020-01-01' as date)"),
                column("g", integer()).notNull().defaultTo("(1 + 2) * 3"),
                column("i", bool()).defaultTo("true"),
                column("j", numeric(38, 2)).defaultTo("1.50"),
                column("k", integer()).defaultTo("-1"),
                column("l", integer()).defaultTo("'-1'"),
                column("m", doublePrecision()).defaultTo("1e3"),
                column("r", numeric(21, 0)).defaultTo("0"),
                column("t", smallint()).defaultTo("0"),
                column("w", time(0)).defaultTo("'12:30'"),
                column("aa", timestamp(6)).defaultTo("localtimestamp"),
                column("bb", timestamptz(6)).defaultTo("'infinity'"),
                column("d", timestamptz(6)).defaultTo("current_timestamp"),
                column("e", timestamptz(6)).defaultTo("clock_timestamp() + interval '1 day'"),
                column("id", bigint()),
                column("number", bigint()).defaultTo("nextval('item_number')"),
                column("q", type("interval second(6)")).defaultTo("'P1D'"),
                column("x", timestamptz(6)).defaultTo("date_trunc('day', now())"),
                column("z", bigint()).defaultTo("99999999999"),
                column("p", uuid()).defaultTo("gen_random_uuid()"),
                column("dd", varchar(32)).defaultTo("md5(random()::text)"),
                column("b", varchar(255)).defaultTo("'x'::text || 'y'"),
                column("h", varchar(255)).defaultTo("case when current_user = 'app' then 'a' else 'b' end"),
                column("o", varchar(255)).defaultTo("coalesce(current_setting('app.user', true), 'nobody')"),
                column("s", varchar(255)).defaultTo("'OPEN'"),
                column("c", varchar(255).array()).defaultTo("array['a','b']::text[]"),
                column("cc", integer().array()).defaultTo("'{}'"),
                column("n", jsonb()).defaultTo("'{\"a\": [1, 2]}'"),
                column("u", enumType("state")).defaultTo("'OPEN'"),
                column("v", bytea()).defaultTo("''"),
                column("y", bytea()).defaultTo("'\\x00'::bytea"),
                primaryKey("id"),
                check("item_t_check", "t between 0 and 1"),
                check("item_s_check", "s in ('OPEN','CLOSED')"));

        op.noteOrdinals("item", "t", "OPEN", "CLOSED");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
        op.dropTable("counter"); // the rows of counter are lost
        op.dropSequence("item_number"); // the position of item_number is lost
        op.dropEnum("state");
    }
}
