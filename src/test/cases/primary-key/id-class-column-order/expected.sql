-- upgrade
CREATE TABLE seat (
    "row" integer NOT NULL,
    hall bigint NOT NULL,
    note character varying(255),
    zone character varying(255) NOT NULL,
    CONSTRAINT seat_pkey PRIMARY KEY ("row", hall, zone)
);

-- downgrade
DROP TABLE seat;
