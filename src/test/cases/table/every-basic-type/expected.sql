-- upgrade
CREATE TABLE item (
    amount numeric(38,2),
    day date,
    duration numeric(21,0),
    flag boolean NOT NULL,
    huge numeric(38,0),
    letter character(1) NOT NULL,
    maybe boolean,
    measure double precision NOT NULL,
    number integer NOT NULL,
    optionalnumber integer,
    ratio real NOT NULL,
    small smallint NOT NULL,
    "time" time(0) without time zone,
    tiny smallint NOT NULL,
    year integer,
    id bigint NOT NULL,
    instant timestamp(6) with time zone,
    large bigint NOT NULL,
    moment timestamp(6) without time zone,
    offsetmoment timestamp(6) with time zone,
    zoned timestamp(6) with time zone,
    uuid uuid,
    link character varying(255),
    name character varying(255),
    type character varying(255),
    bytes bytea,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
