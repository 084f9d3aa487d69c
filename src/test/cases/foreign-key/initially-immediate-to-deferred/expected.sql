-- upgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED;

-- downgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES author (id) DEFERRABLE;
