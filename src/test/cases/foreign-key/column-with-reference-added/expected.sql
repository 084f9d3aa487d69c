-- upgrade
ALTER TABLE book ADD COLUMN author_id bigint;
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id);

-- downgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book DROP COLUMN author_id;
