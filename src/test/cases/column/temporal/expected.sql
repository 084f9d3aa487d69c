-- upgrade
CREATE TABLE item (
    day date,
    sqldate date,
    sqltime time(0) without time zone,
    "time" time(0) without time zone,
    id bigint NOT NULL,
    moment timestamp(6) without time zone,
    plain timestamp(6) without time zone,
    sqltimestamp timestamp(6) without time zone,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
