-- upgrade
DROP VIEW title;
CREATE TABLE title (
    id bigint NOT NULL,
    title character varying(255),
    CONSTRAINT title_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE title;
CREATE VIEW title AS SELECT id,
    upper((name)::text) AS title
   FROM item;
