-- upgrade
DROP VIEW title;
CREATE TABLE other (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT other_pkey PRIMARY KEY (id)
);
DROP TABLE item;

-- downgrade
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
DROP TABLE other;
CREATE VIEW title AS SELECT id,
    upper((name)::text) AS title
   FROM item;
