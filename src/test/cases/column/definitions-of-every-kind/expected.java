package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.Deferral;
import dev.retort.schema.ReferentialAction;

/** Definitions of every kind. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefinitionsOfEveryKind implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("item_id_seq"));

        op.createTable(
                "item",
                column("d", numeric()),
                column("g", doublePrecision()).defaultTo("-1.5e3"),
                column("ii", numeric(3, -2)),
                column("kk", bool()).notNull().defaultTo("false"),
                column("ll", bool()).defaultTo("'t'"),
                column("mm", character(1)).defaultTo("'Y'"),
                column("n", numeric(5, 0)),
                column("o", real()),
                column("q", type("\"char\"")),
                column("r", integer()).defaultTo("3"),
                column("ss", numeric(19, 2)).defaultTo("0.00"),
                column("tt", smallint()).defaultTo("0"),
                column("v", type("money")),
                column("x", date()).defaultTo("current_date - 7"),
                column("z", type("time with time zone")).defaultTo("'10:00+02'"),
                column("a", bigint()).notNull().defaultTo("5"),
                column("c", timestamptz(3)).defaultTo("now()"),
                column("hh", oid()),
                column("id", bigint()).defaultTo("nextval('item_id_seq'::regclass)"),
                column("j", timestamptz(3)).defaultTo("current_timestamp(3)"),
                column("jj", bigint()),
                column("oo", timestamp()).defaultTo("(now() at time zone 'utc')"),
                column("pp", timestamp()).defaultTo("timezone('utc', now())"),
                column("qq", bigint()).defaultTo("(extract(epoch from now()) * 1000)::bigint"),
                column("u", uuid()).notNull().defaultTo("gen_random_uuid()"),
                column("cc", type("inet")),
                column("b", varchar(20)).collate("C").defaultTo("'x'::varchar(20)"),
                column("bb", type("xml")),
                column("ee", text()).defaultTo("E'it\\'s\\n'"),
                column("ff", text()).defaultTo("$$it's$$"),
                column("gg", type("name")),
                column("k", varchar()),
                column("l", varchar(30)),
                column("m", character(7)),
                column("nn", type("bit(1)")).defaultTo("'1'"),
                column("p", character(4)),
                column("rr", text()).defaultTo("lpad(to_hex((random() * 255)::int), 2, '0')"),
                column("s", type("bit varying(9)")).defaultTo("b'101'"),
                column("y", varchar(10)).notNull().defaultTo("'a'"),
                column("e", text().array()).defaultTo("'{}'"),
                column("f", jsonb()).notNull().defaultTo("'{}'"),
                column("h", integer().array()),
                column("i", integer().array()),
                column("t", bytea()).defaultTo("'\\xdeadbeef'"),
                column("w", type("tsvector")).generatedAs("to_tsvector('simple', coalesce(b, '') || ' ' || k)"),
                primaryKey("id"),
                unique("item_u_key", "u"),
                check("item_g_check", "g between -1e10 and 1e10"),
                check("item_tt_check", "tt >= 0 and tt < 10"),
                check("y_is_short", "length(y) < 5"),
                check("item_f_check", "jsonb_typeof(f) = 'object'"),
                foreignKey("item_jj_fkey", "jj")
                        .references("item", "id")
                        .onDelete(ReferentialAction.CASCADE)
                        .deferral(Deferral.INITIALLY_DEFERRED));

        op.alterSequence(sequence("item_id_seq").ownedBy("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
