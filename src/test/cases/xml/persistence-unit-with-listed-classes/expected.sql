-- upgrade
CREATE SCHEMA shop;
CREATE TABLE shop.legacy (
    id bigint NOT NULL,
    CONSTRAINT legacy_pkey PRIMARY KEY (id)
);
CREATE TABLE shop.listed (
    id bigint NOT NULL,
    some_name character varying(255),
    CONSTRAINT listed_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE shop.listed;
DROP TABLE shop.legacy;
DROP SCHEMA shop;
