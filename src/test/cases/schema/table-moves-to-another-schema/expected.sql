-- upgrade
CREATE SCHEMA stock;
CREATE TABLE stock.item (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
DROP TABLE item;

-- downgrade
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
DROP TABLE stock.item;
DROP SCHEMA stock;
