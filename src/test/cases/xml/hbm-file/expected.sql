-- upgrade
CREATE SEQUENCE people_numbers INCREMENT BY 50;
CREATE TABLE people (
    grade integer,
    size numeric(5,2) DEFAULT 1.75,
    version integer NOT NULL,
    anything_kind character varying(5),
    anything_id bigint,
    boss bigint,
    person_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(50) NOT NULL,
    first character varying(255) NOT NULL,
    last character varying(255),
    CONSTRAINT people_pkey PRIMARY KEY (person_id),
    CONSTRAINT people_name_key UNIQUE (name),
    CONSTRAINT people_size_check CHECK (size < 3),
    CONSTRAINT people_size_check1 CHECK (size > 0),
    CONSTRAINT fk_boss FOREIGN KEY (boss) REFERENCES people (person_id)
);
CREATE INDEX ix_last ON people (last);
CREATE TABLE friends (
    friend bigint NOT NULL,
    person bigint NOT NULL,
    CONSTRAINT friends_pkey PRIMARY KEY (friend, person),
    CONSTRAINT fk_friend FOREIGN KEY (friend) REFERENCES people (person_id),
    CONSTRAINT fk_friend_of FOREIGN KEY (person) REFERENCES people (person_id)
);
CREATE TABLE person_notes (
    person bigint NOT NULL,
    note character varying(32600),
    CONSTRAINT person_notes_pkey PRIMARY KEY (person),
    CONSTRAINT fk1y3w8rre2b6d7ge19c2vfmo2p FOREIGN KEY (person) REFERENCES people (person_id)
);
CREATE TABLE person_phones (
    kind character varying(8) NOT NULL,
    person bigint NOT NULL,
    phone character varying(255),
    CONSTRAINT person_phones_pkey PRIMARY KEY (kind, person),
    CONSTRAINT fkdp9d7jp3cm30ykmpbd3gyrg1k FOREIGN KEY (person) REFERENCES people (person_id)
);
CREATE TABLE person_steps (
    place integer NOT NULL,
    person bigint NOT NULL,
    step character varying(30),
    CONSTRAINT person_steps_pkey PRIMARY KEY (place, person),
    CONSTRAINT fks8dakkarae47wnpebbibmrxdh FOREIGN KEY (person) REFERENCES people (person_id) ON DELETE CASCADE
);
CREATE TABLE person_tags (
    person bigint,
    tag character varying(255),
    CONSTRAINT person_tags_tag_key UNIQUE (tag),
    CONSTRAINT fk7i8dn6ghryhggt4x73l52c8a5 FOREIGN KEY (person) REFERENCES people (person_id)
);
CREATE TABLE person_words (
    place integer NOT NULL,
    person bigint NOT NULL,
    word character varying(255),
    CONSTRAINT person_words_pkey PRIMARY KEY (place, person),
    CONSTRAINT fk2mpnyvfqux6r5g4xodjh7ijha FOREIGN KEY (person) REFERENCES people (person_id)
);
CREATE TABLE teachers (
    person bigint NOT NULL,
    subject character varying(255),
    CONSTRAINT teachers_pkey PRIMARY KEY (person),
    CONSTRAINT fkcvv1fehs3yefp8rn11jsdn2wh FOREIGN KEY (person) REFERENCES people (person_id)
);

-- downgrade
DROP TABLE teachers;
DROP TABLE person_words;
DROP TABLE person_tags;
DROP TABLE person_steps;
DROP TABLE person_phones;
DROP TABLE person_notes;
DROP TABLE friends;
DROP TABLE people;
DROP SEQUENCE people_numbers;
