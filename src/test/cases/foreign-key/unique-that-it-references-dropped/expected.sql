-- upgrade
ALTER TABLE book DROP CONSTRAINT fk_book_author;
ALTER TABLE author DROP CONSTRAINT author_code_key;
ALTER TABLE book DROP COLUMN author_code;

-- downgrade
ALTER TABLE book ADD COLUMN author_code character varying(255);
ALTER TABLE author ADD CONSTRAINT author_code_key UNIQUE (code);
ALTER TABLE book ADD CONSTRAINT fk_book_author FOREIGN KEY (author_code) REFERENCES author (code);
