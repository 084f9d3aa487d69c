-- upgrade
CREATE SCHEMA library;
CREATE TABLE library.book (
    author_id bigint,
    id bigint NOT NULL,
    CONSTRAINT book_pkey PRIMARY KEY (id),
    CONSTRAINT fk_book_author FOREIGN KEY (author_id) REFERENCES people.author (id)
);

-- downgrade
DROP TABLE library.book;
DROP SCHEMA library;
