-- upgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id) MATCH FULL;

-- downgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id);
