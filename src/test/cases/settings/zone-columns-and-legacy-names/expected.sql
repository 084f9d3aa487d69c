-- upgrade
CREATE SEQUENCE hibernate_sequence;
CREATE TABLE item (
    end_zone integer DEFAULT 0,
    off_tz integer,
    start_at_tz integer NOT NULL,
    "time" time(0) without time zone,
    time_tz integer,
    zoned_tz integer,
    id bigint NOT NULL,
    off timestamp(6) with time zone,
    start_at timestamp(6) with time zone NOT NULL,
    until timestamp(6) with time zone,
    zoned timestamp(6) with time zone,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_bytime (
    item_id bigint NOT NULL,
    bytime_key timestamp(6) without time zone NOT NULL,
    bytime character varying(255),
    CONSTRAINT item_bytime_pkey PRIMARY KEY (item_id, bytime_key),
    CONSTRAINT fk8nwo0vhfefxkepkpferkwlxhh FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_spans (
    end_zone integer DEFAULT 0,
    start_at_tz integer NOT NULL,
    item_id bigint NOT NULL,
    start_at timestamp(6) with time zone NOT NULL,
    until timestamp(6) with time zone,
    CONSTRAINT fk527013p3ymvcnasx2bbxftw4u FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_spans;
DROP TABLE item_bytime;
DROP TABLE item;
DROP SEQUENCE hibernate_sequence;
