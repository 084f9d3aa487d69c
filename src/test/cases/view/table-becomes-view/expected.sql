-- upgrade
DROP TABLE title;
CREATE VIEW title AS select id, upper(name) as title from item;

-- downgrade
DROP VIEW title;
CREATE TABLE title (
    id bigint NOT NULL,
    title character varying(255),
    CONSTRAINT title_pkey PRIMARY KEY (id)
);
