-- upgrade
ALTER TABLE book ADD COLUMN title character varying(255);
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book DROP COLUMN author_id;
DROP TABLE author;

-- downgrade
CREATE TABLE author (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT author_pkey PRIMARY KEY (id)
);
ALTER TABLE book ADD COLUMN author_id bigint;
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id);
ALTER TABLE book DROP COLUMN title;
