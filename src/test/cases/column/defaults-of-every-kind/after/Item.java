package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    Long id;

    @ColumnDefault("nextval('item_number')")
    Long number;

    @ColumnDefault("'x'::text || 'y'")
    String b;

    @ColumnDefault("array['a','b']::text[]")
    String[] c;

    @ColumnDefault("current_timestamp")
    Instant d;

    @ColumnDefault("clock_timestamp() + interval '1 day'")
    Instant e;

    @ColumnDefault("cast('2020-01-01' as date)")
    LocalDate f;

    @ColumnDefault("(1 + 2) * 3")
    int g;

    @ColumnDefault("case when current_user = 'app' then 'a' else 'b' end")
    String h;

    @ColumnDefault("true")
    Boolean i;

    @ColumnDefault("1.50")
    BigDecimal j;

    @ColumnDefault("-1")
    Integer k;

    @ColumnDefault("'-1'")
    Integer l;

    @ColumnDefault("1e3")
    Double m;

    @ColumnDefault("'{\"a\": [1, 2]}'")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> n;

    @ColumnDefault("coalesce(current_setting('app.user', true), 'nobody')")
    String o;

    @ColumnDefault("gen_random_uuid()")
    UUID p;

    @ColumnDefault("'P1D'")
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration q;

    @ColumnDefault("0")
    Duration r;

    @ColumnDefault("'OPEN'")
    @Enumerated(EnumType.STRING)
    State s;

    @ColumnDefault("0")
    State t;

    @ColumnDefault("'OPEN'")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State u;

    @ColumnDefault("''")
    byte[] v;

    @ColumnDefault("'12:30'")
    LocalTime w;

    @ColumnDefault("date_trunc('day', now())")
    OffsetDateTime x;

    @ColumnDefault("'\\x00'::bytea")
    byte[] y;

    @ColumnDefault("99999999999")
    Long z;

    @ColumnDefault("localtimestamp")
    LocalDateTime aa;

    @ColumnDefault("'infinity'")
    Instant bb;

    @ColumnDefault("'{}'")
    Integer[] cc;

    @ColumnDefault("md5(random()::text)")
    @Column(length = 32)
    String dd;
}
