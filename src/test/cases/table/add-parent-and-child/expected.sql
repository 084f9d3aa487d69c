-- upgrade
CREATE TABLE verse (
    id bigint NOT NULL,
    text character varying(255),
    CONSTRAINT verse_pkey PRIMARY KEY (id)
);
CREATE TABLE chapter (
    id bigint NOT NULL,
    verse_id bigint,
    CONSTRAINT chapter_pkey PRIMARY KEY (id),
    CONSTRAINT fk_chapter_verse FOREIGN KEY (verse_id) REFERENCES verse (id)
);

-- downgrade
DROP TABLE chapter;
DROP TABLE verse;
