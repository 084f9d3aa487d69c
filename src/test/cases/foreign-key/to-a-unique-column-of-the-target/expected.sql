-- upgrade
ALTER TABLE book ADD COLUMN author_code character varying(255);
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_code) REFERENCES author (code);

-- downgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE book DROP COLUMN author_code;
