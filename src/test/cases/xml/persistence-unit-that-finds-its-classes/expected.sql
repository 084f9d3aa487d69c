-- upgrade
CREATE SEQUENCE legacy_things_seq INCREMENT BY 50;
CREATE TABLE found (
    id bigint NOT NULL,
    somename character varying(255),
    CONSTRAINT found_pkey PRIMARY KEY (id)
);
CREATE TABLE legacy_things (
    id bigint NOT NULL,
    CONSTRAINT legacy_things_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE legacy_things;
DROP TABLE found;
DROP SEQUENCE legacy_things_seq;
