package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Check(name = "item_in", constraints = "status in ('A', 'B', 'C') and kind not in (1, 2, 3)")
@Check(name = "item_like", constraints = "code like 'A%' or code not like '_b\\_%'")
@Check(name = "item_regex", constraints = "code ~ '^[A-Z]{2}\\d+$' and code !~* 'x(y|z)'")
@Check(name = "item_case", constraints = "case when status = 'A' then price > 0 when status = 'B' then price is null else true end")
@Check(name = "item_cast", constraints = "cast(code as text) <> '' and price::int > 0 and kind::text = '1'")
@Check(name = "item_array", constraints = "tags <@ array['a','b'] and 'a' = any (tags) and cardinality(tags) < 10 and tags[1] <> 'z'")
@Check(name = "item_function", constraints = "length(trim(both ' ' from code)) > 0 and upper(code) = code and coalesce(price, 0) >= 0 and position('a' in code) = 0 and substring(code from 1 for 2) = 'AB'")
@Check(name = "item_dates", constraints = "since <= coalesce(until, since + interval '1 year') and extract(year from since) >= 2000 and (since, since + 1) overlaps (until, until + 1)")
@Check(name = "item_null", constraints = "(price is null) = (status is null) and not (price is null and code is null)")
@Check(name = "item_symmetric", constraints = "kind between symmetric 10 and 1 and kind not between 3 and 4")
@Check(name = "item_distinct", constraints = "code is distinct from status and (code, status) is not null")
@Check(name = "item_similar", constraints = "code similar to '(a|b)%' and code ilike '%x%'")
@Check(name = "item_num_nonnulls", constraints = "num_nonnulls(code, status, price) = 1")
@Check(name = "item_bool", constraints = "active or not active is true and active is not unknown")
@Check(name = "item_json", constraints = "doc ? 'a' and doc ->> 'b' = 'c' and (doc #>> '{x,y}')::int > 3 and doc @> '{\"k\": 1}' and jsonb_typeof(doc -> 'arr') = 'array'")
@Check(name = "item_mod", constraints = "kind % 2 = 0 and kind ^ 2 > 3 and -kind < 5 and kind & 4 = 4 and (kind << 1) <> 3 and @ kind > 1")
@Check(name = "item_zone", constraints = "at > '2000-01-01' at time zone 'utc' and at < timestamp with time zone '2100-01-01 00:00:00+00'")
@Check(name = "item_greatest", constraints = "greatest(kind, 3) > least(4, kind) and nullif(code, '') is not null")
@Check(constraints = "price <> 1")
@Check(constraints = "price <> 2 and code <> 'x'")
class Item {

    @Id
    Long id;

    String status;

    int kind;

    @Column(length = 20)
    String code;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @Column(columnDefinition = "text[]")
    String[] tags;

    LocalDate since;

    LocalDate until;

    Boolean active;

    Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> doc;

    @Check(constraints = "score in (1, 2, 3)")
    Integer score;

    @Check(constraints = "rank = 1 or rank in (7, 8)")
    @Column(check = @CheckConstraint(name = "rank_positive", constraint = "rank > 0"))
    Integer rank;

    @Column(columnDefinition = "varchar(5) check (value in ('a','b') or value is null)")
    String value;
}
