-- upgrade
CREATE TABLE stop (
    id integer NOT NULL,
    CONSTRAINT stop_pkey PRIMARY KEY (id)
);
CREATE TABLE trip (
    from_lat numeric(9,6) NOT NULL,
    from_lon numeric(9,6),
    from_stop integer,
    to_lat numeric(9,6),
    to_lon numeric(9,6) DEFAULT 0,
    to_stop integer NOT NULL,
    from_at timestamp(6) without time zone,
    id bigint NOT NULL,
    to_at timestamp(0) without time zone,
    CONSTRAINT trip_pkey PRIMARY KEY (id),
    CONSTRAINT fk7euamsm8f975ewvy5e7hq4p58 FOREIGN KEY (from_stop) REFERENCES stop (id),
    CONSTRAINT fkaq4mfgd3qc3di0c2v295hjd23 FOREIGN KEY (to_stop) REFERENCES stop (id)
);
CREATE TABLE trip_legs (
    a numeric(38,2),
    b numeric(38,2),
    d numeric(38,2),
    e numeric(38,2),
    g integer,
    h integer,
    legs_key smallint NOT NULL,
    trip_id bigint NOT NULL,
    c timestamp(6) without time zone,
    f timestamp(6) without time zone,
    CONSTRAINT trip_legs_pkey PRIMARY KEY (legs_key, trip_id),
    CONSTRAINT trip_legs_legs_key_check CHECK (legs_KEY between 0 and 1),
    CONSTRAINT fk8r51r0y9lg9xl9kj1dbrpfk89 FOREIGN KEY (trip_id) REFERENCES trip (id),
    CONSTRAINT fkm8fdgmqce78mk1m63xuss8b7u FOREIGN KEY (g) REFERENCES stop (id),
    CONSTRAINT fksyq0o8per6lwb0yvxrwcxu8pt FOREIGN KEY (h) REFERENCES stop (id)
);

-- downgrade
DROP TABLE trip_legs;
DROP TABLE trip;
DROP TABLE stop;
