-- upgrade
ALTER TABLE book VALIDATE CONSTRAINT fk_by_hand;
ALTER TABLE book RENAME CONSTRAINT fk_by_hand TO fk_book_author;

-- downgrade
ALTER TABLE book RENAME CONSTRAINT fk_book_author TO fk_by_hand;
ALTER TABLE book DROP CONSTRAINT fk_by_hand;
ALTER TABLE book ADD CONSTRAINT fk_by_hand FOREIGN KEY (author_id) REFERENCES author (id) NOT VALID;
