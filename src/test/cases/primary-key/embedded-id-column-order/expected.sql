-- upgrade
CREATE TABLE seat (
    "row" integer NOT NULL,
    building bigint NOT NULL,
    note character varying(255),
    zone character varying(255) NOT NULL,
    CONSTRAINT seat_pkey PRIMARY KEY ("row", building, zone)
);

-- downgrade
DROP TABLE seat;
