-- upgrade
CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');
CREATE SEQUENCE item_number;
CREATE TABLE counter (
    id bigint NOT NULL,
    CONSTRAINT counter_pkey PRIMARY KEY (id)
);
CREATE TABLE item (
    f date DEFAULT cast('2020-01-01' as date),
    g integer DEFAULT (1 + 2) * 3 NOT NULL,
    i boolean DEFAULT true,
    j numeric(38,2) DEFAULT 1.50,
    k integer DEFAULT -1,
    l integer DEFAULT '-1',
    m double precision DEFAULT 1e3,
    r numeric(21,0) DEFAULT 0,
    t smallint DEFAULT 0,
    w time(0) without time zone DEFAULT '12:30',
    aa timestamp(6) without time zone DEFAULT localtimestamp,
    bb timestamp(6) with time zone DEFAULT 'infinity',
    d timestamp(6) with time zone DEFAULT current_timestamp,
    e timestamp(6) with time zone DEFAULT clock_timestamp() + interval '1 day',
    id bigint NOT NULL,
    number bigint DEFAULT nextval('item_number'),
    q interval second(6) DEFAULT 'P1D',
    x timestamp(6) with time zone DEFAULT date_trunc('day', now()),
    z bigint DEFAULT 99999999999,
    p uuid DEFAULT gen_random_uuid(),
    dd character varying(32) DEFAULT md5(random()::text),
    b character varying(255) DEFAULT 'x'::text || 'y',
    h character varying(255) DEFAULT case when current_user = 'app' then 'a' else 'b' end,
    o character varying(255) DEFAULT coalesce(current_setting('app.user', true), 'nobody'),
    s character varying(255) DEFAULT 'OPEN',
    c character varying(255)[] DEFAULT array['a','b']::text[],
    cc integer[] DEFAULT '{}',
    n jsonb DEFAULT '{"a": [1, 2]}',
    u state DEFAULT 'OPEN',
    v bytea DEFAULT '',
    y bytea DEFAULT '\x00'::bytea,
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_t_check CHECK (t between 0 and 1),
    CONSTRAINT item_s_check CHECK (s in ('OPEN','CLOSED'))
);

-- downgrade
DROP TABLE item;
DROP TABLE counter;
DROP SEQUENCE item_number;
DROP TYPE state;
