-- upgrade
CREATE TABLE author (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT author_pkey PRIMARY KEY (id)
);
CREATE TABLE book (
    author_id bigint,
    id bigint NOT NULL,
    CONSTRAINT book_pkey PRIMARY KEY (id),
    CONSTRAINT fk5gbo4o7yxefxivwuqjichc67t FOREIGN KEY (author_id) REFERENCES author (id)
);
CREATE TABLE book_tags (
    book_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT book_tags_book_id_tags_key UNIQUE (book_id, tags),
    CONSTRAINT fkanq9pk7v5wsjyfhsy8kvme216 FOREIGN KEY (book_id) REFERENCES book (id)
);

-- downgrade
DROP TABLE book_tags;
DROP TABLE book;
DROP TABLE author;
