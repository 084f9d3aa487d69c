package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Conditions of every kind. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ConditionsOfEveryKind implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("active", bool()),
                column("kind", integer()).notNull(),
                column("price", numeric(10, 2)),
                column("rank", integer()),
                column("score", integer()),
                column("since", date()),
                column("until", date()),
                column("at", timestamptz(6)),
                column("id", bigint()),
                column("code", varchar(20)),
                column("status", varchar(255)),
                column("value", varchar(5)),
                column("doc", jsonb()),
                column("tags", text().array()),
                primaryKey("id"),
                check("item_rank_check", "rank = 1 or rank in (7, 8)"),
                check("item_score_check", "score in (1, 2, 3)"),
                check("item_value_check", "value in ('a','b') or value is null"),
                check("rank_positive", "rank > 0"),
                check("item_in", "status in ('A', 'B', 'C') and kind not in (1, 2, 3)"),
                check("item_like", "code like 'A%' or code not like '_b\\_%'"),
                check("item_regex", "code ~ '^[A-Z]{2}\\d+$' and code !~* 'x(y|z)'"),
                check(
                        "item_case",
                        "case when status = 'A' then price > 0 when status = 'B' then price is null else true end"),
                check("item_cast", "cast(code as text) <> '' and price::int > 0 and kind::text = '1'"),
                check(
                        "item_array",
                        "tags <@ array['a','b'] and 'a' = any (tags) and cardinality(tags) < 10 and tags[1] <> 'z'"),
                check(
                        "item_function",
                        "length(trim(both ' ' from code)) > 0 and upper(code) = code and coalesce(price, 0) >= 0 and position('a' in code) = 0 and substring(code from 1 for 2) = 'AB'"),
                check(
                        "item_dates",
                        "since <= coalesce(until, since + interval '1 year') and extract(year from since) >= 2000 and (since, since + 1) overlaps (until, until + 1)"),
                check("item_null", "(price is null) = (status is null) and not (price is null and code is null)"),
                check("item_symmetric", "kind between symmetric 10 and 1 and kind not between 3 and 4"),
                check("item_distinct", "code is distinct from status and (code, status) is not null"),
                check("item_similar", "code similar to '(a|b)%' and code ilike '%x%'"),
                check("item_num_nonnulls", "num_nonnulls(code, status, price) = 1"),
                check("item_bool", "active or not active is true and active is not unknown"),
                check(
                        "item_json",
                        "doc ? 'a' and doc ->> 'b' = 'c' and (doc #>> '{x,y}')::int > 3 and doc @> '{\"k\": 1}' and jsonb_typeof(doc -> 'arr') = 'array'"),
                check(
                        "item_mod",
                        "kind % 2 = 0 and kind ^ 2 > 3 and -kind < 5 and kind & 4 = 4 and (kind << 1) <> 3 and @ kind > 1"),
                check(
                        "item_zone",
                        "at > '2000-01-01' at time zone 'utc' and at < timestamp with time zone '2100-01-01 00:00:00+00'"),
                check("item_greatest", "greatest(kind, 3) > least(4, kind) and nullif(code, '') is not null"),
                check("item_price_check", "price <> 1"),
                check("item_check", "price <> 2 and code <> 'x'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
