-- upgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE author ALTER COLUMN id TYPE character varying(255);
ALTER TABLE book ALTER COLUMN author_id TYPE character varying(255);
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id);

-- downgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book ALTER COLUMN author_id TYPE bigint USING author_id::bigint;
ALTER TABLE author ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id);
