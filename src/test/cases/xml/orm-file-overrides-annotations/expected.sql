-- upgrade
CREATE SCHEMA shop;
CREATE TABLE shop.items (
    id bigint NOT NULL,
    name character varying(60),
    CONSTRAINT items_pkey PRIMARY KEY (id)
);
DROP TABLE item;

-- downgrade
CREATE TABLE item (
    id bigint NOT NULL,
    title character varying(40),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
DROP TABLE shop.items;
DROP SCHEMA shop;
