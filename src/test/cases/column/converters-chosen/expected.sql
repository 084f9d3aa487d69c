-- upgrade
CREATE TABLE item (
    active character(1) NOT NULL,
    inherited character(1) NOT NULL,
    open character(1),
    price numeric(38,2),
    id bigint NOT NULL,
    plain bytea,
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_active_check CHECK (active in ('N','Y')),
    CONSTRAINT item_inherited_check CHECK (inherited in ('N','Y')),
    CONSTRAINT item_open_check CHECK (open in ('N','Y'))
);
CREATE TABLE item_answers (
    answers character(1),
    item_id bigint NOT NULL,
    CONSTRAINT item_answers_answers_check CHECK (answers in ('N','Y')),
    CONSTRAINT fk2iq3ism27wig13xbn9el92box FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_texts (
    texts_key character(1) NOT NULL,
    item_id bigint NOT NULL,
    texts character varying(255),
    CONSTRAINT item_texts_pkey PRIMARY KEY (texts_key, item_id),
    CONSTRAINT item_texts_texts_key_check CHECK (texts_KEY in ('N','Y')),
    CONSTRAINT fkp0aapt49jgb4v228c974ge7yl FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_texts;
DROP TABLE item_answers;
DROP TABLE item;
