-- upgrade
ALTER TABLE author ADD CONSTRAINT author_code_key UNIQUE (code);
CREATE TABLE book (
    id bigint NOT NULL,
    author_code character varying(255),
    CONSTRAINT book_pkey PRIMARY KEY (id),
    CONSTRAINT fk_book_author FOREIGN KEY (author_code) REFERENCES author (code)
);

-- downgrade
DROP TABLE book;
ALTER TABLE author DROP CONSTRAINT author_code_key;
