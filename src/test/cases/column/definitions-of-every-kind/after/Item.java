package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Item {

    @Id
    @Column(columnDefinition = "bigserial")
    Long id;

    @Column(columnDefinition = "int8 default 5 not null")
    long a;

    @Column(columnDefinition = "varchar(20) collate \"C\" default 'x'::varchar(20)")
    String b;

    @Column(columnDefinition = "TIMESTAMPTZ(3) DEFAULT now()")
    Instant c;

    @Column(columnDefinition = "numeric")
    BigDecimal d;

    @Column(columnDefinition = "text[] default '{}'")
    String[] e;

    @Column(columnDefinition = "jsonb default '{}' not null check (jsonb_typeof(f) = 'object')")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> f;

    @Column(columnDefinition = "double precision default -1.5e3 check (g between -1e10 and 1e10)")
    Double g;

    @Column(columnDefinition = "int array")
    Integer[] h;

    @Column(columnDefinition = "integer[3][3]")
    Integer[] i;

    @Column(columnDefinition = "timestamp (3) with time zone default current_timestamp(3)")
    Instant j;

    @Column(columnDefinition = "character  varying")
    String k;

    @Column(columnDefinition = "national character varying(30)")
    String l;

    @Column(columnDefinition = "nchar(7)")
    @JdbcTypeCode(SqlTypes.CHAR)
    String m;

    @Column(columnDefinition = "dec(5)")
    BigDecimal n;

    @Column(columnDefinition = "float(20)")
    Float o;

    @Column(columnDefinition = "bpchar(4)")
    String p;

    @Column(columnDefinition = "\"char\"")
    Character q;

    @Column(columnDefinition = "pg_catalog.int4 default 3")
    Integer r;

    @Column(columnDefinition = "varbit(9) default b'101'")
    String s;

    @Column(columnDefinition = "bytea default '\\xdeadbeef'")
    byte[] t;

    @Column(columnDefinition = "uuid default gen_random_uuid() unique not null")
    UUID u;

    @Column(columnDefinition = "money")
    BigDecimal v;

    @Column(columnDefinition = "tsvector generated always as (to_tsvector('simple', coalesce(b, '') || ' ' || k)) stored")
    @JdbcTypeCode(SqlTypes.OTHER)
    String w;

    @Column(columnDefinition = "date default current_date - 7")
    LocalDate x;

    @Column(columnDefinition = "varchar(10) constraint y_is_short check (length(y) < 5) default 'a' /* a comment */ not null")
    String y;

    @Column(columnDefinition = "time with time zone default '10:00+02'")
    OffsetTime z;


    @Column(columnDefinition = "xml")
    String bb;

    @Column(columnDefinition = "inet")
    InetAddress cc;


    @Column(columnDefinition = "text default E'it\\'s\\n'")
    String ee;

    @Column(columnDefinition = "text default $$it's$$")
    String ff;

    @Column(columnDefinition = "name")
    String gg;

    @Column(columnDefinition = "oid")
    Long hh;

    @Column(columnDefinition = "numeric(3,-2)")
    BigDecimal ii;

    @Column(columnDefinition = "bigint references item on delete cascade deferrable initially deferred")
    Long jj;

    @Column(columnDefinition = "boolean default false not null")
    boolean kk;

    @Column(columnDefinition = "bool default 't'")
    boolean ll;

    @Column(columnDefinition = "char default 'Y'")
    Character mm;

    @Column(columnDefinition = "bit(1) default '1'")
    String nn;

    @Column(columnDefinition = "timestamp default (now() at time zone 'utc')")
    LocalDateTime oo;

    @Column(columnDefinition = "timestamp without time zone default timezone('utc', now())")
    LocalDateTime pp;

    @Column(columnDefinition = "bigint default (extract(epoch from now()) * 1000)::bigint")
    Long qq;

    @Column(columnDefinition = "text default lpad(to_hex((random() * 255)::int), 2, '0')")
    String rr;

    @Column(columnDefinition = "numeric(19, 2) default 0.00")
    BigDecimal ss;

    @Column(columnDefinition = "smallint default 0 check (tt >= 0 and tt < 10) null")
    Short tt;
}
