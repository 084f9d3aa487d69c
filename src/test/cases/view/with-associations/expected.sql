-- upgrade
CREATE TABLE reader (
    id bigint NOT NULL,
    title_id bigint,
    CONSTRAINT reader_pkey PRIMARY KEY (id)
);
CREATE VIEW title AS select id, upper(name) as title, id as item_id from item;

-- downgrade
DROP VIEW title;
DROP TABLE reader;
