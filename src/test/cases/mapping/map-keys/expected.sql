-- upgrade
CREATE TABLE author (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT author_pkey PRIMARY KEY (id)
);
CREATE TABLE book (
    id bigint NOT NULL,
    CONSTRAINT book_pkey PRIMARY KEY (id)
);
CREATE TABLE book_author (
    book_id bigint NOT NULL,
    byname_id bigint NOT NULL,
    CONSTRAINT book_author_pkey PRIMARY KEY (book_id, byname_id),
    CONSTRAINT fkrxbw7vmdrityk4uuix3r31d45 FOREIGN KEY (byname_id) REFERENCES author (id),
    CONSTRAINT fksbb54ii8mmfvh6h2lr0vf2r7f FOREIGN KEY (book_id) REFERENCES book (id)
);
CREATE TABLE book_by_id (
    book_id bigint NOT NULL,
    byid_id bigint NOT NULL,
    CONSTRAINT book_by_id_pkey PRIMARY KEY (book_id, byid_id),
    CONSTRAINT fk18srr8t5pc59lqe5prdl6ufjh FOREIGN KEY (book_id) REFERENCES book (id),
    CONSTRAINT fklexq4bfdtujrk457cw0fain7q FOREIGN KEY (byid_id) REFERENCES author (id)
);
CREATE TABLE book_copies (
    copies integer,
    shelf_no integer NOT NULL,
    book_id bigint NOT NULL,
    room character varying(255) NOT NULL,
    CONSTRAINT book_copies_pkey PRIMARY KEY (shelf_no, book_id, room),
    CONSTRAINT fkckieo6klrotkbqsmltgpisuea FOREIGN KEY (book_id) REFERENCES book (id)
);
CREATE TABLE book_counts (
    counts integer,
    counts_key smallint NOT NULL,
    book_id bigint NOT NULL,
    CONSTRAINT book_counts_pkey PRIMARY KEY (counts_key, book_id),
    CONSTRAINT book_counts_counts_key_check CHECK (counts_KEY between 0 and 1),
    CONSTRAINT fk7vb05i4nau2fsmgigxhjtnrne FOREIGN KEY (book_id) REFERENCES book (id)
);
CREATE TABLE book_notes (
    day_ date NOT NULL,
    book_id bigint NOT NULL,
    notes character varying(255),
    CONSTRAINT book_notes_pkey PRIMARY KEY (day_, book_id),
    CONSTRAINT fk4hu9f9jyqgsnilotw49k9iiu2 FOREIGN KEY (book_id) REFERENCES book (id)
);
CREATE TABLE book_titles (
    book_id bigint NOT NULL,
    titles character varying(255),
    titles_key character varying(255) NOT NULL,
    CONSTRAINT book_titles_pkey PRIMARY KEY (book_id, titles_key),
    CONSTRAINT book_titles_titles_key_check CHECK (titles_KEY in ('SHORT','LONG')),
    CONSTRAINT fktpye3agrwxepdlhsss2f0jj7n FOREIGN KEY (book_id) REFERENCES book (id)
);
CREATE TABLE language (
    code character varying(255) NOT NULL,
    CONSTRAINT language_pkey PRIMARY KEY (code)
);
CREATE TABLE book_translators (
    book_id bigint NOT NULL,
    translators_id bigint NOT NULL,
    language character varying(255) NOT NULL,
    CONSTRAINT book_translators_pkey PRIMARY KEY (book_id, language),
    CONSTRAINT fk24m1w0ob9dpaqwth4cy0uxjt4 FOREIGN KEY (language) REFERENCES language (code),
    CONSTRAINT fke02gvaex8m0mf18tiww8syr8c FOREIGN KEY (translators_id) REFERENCES author (id),
    CONSTRAINT fkh2qcsh20ey5hfaahp95l0lk0y FOREIGN KEY (book_id) REFERENCES book (id)
);
CREATE TABLE page (
    book bigint,
    id bigint NOT NULL,
    page_label character varying(10),
    CONSTRAINT page_pkey PRIMARY KEY (id),
    CONSTRAINT fkohmw8g6no0xocahj8nnb5b04r FOREIGN KEY (book) REFERENCES book (id)
);

-- downgrade
DROP TABLE page;
DROP TABLE book_translators;
DROP TABLE language;
DROP TABLE book_titles;
DROP TABLE book_notes;
DROP TABLE book_counts;
DROP TABLE book_copies;
DROP TABLE book_by_id;
DROP TABLE book_author;
DROP TABLE book;
DROP TABLE author;
