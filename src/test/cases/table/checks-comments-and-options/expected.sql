-- upgrade
CREATE SEQUENCE item_seq INCREMENT BY 50 CYCLE;
CREATE TABLE item (
    cost integer NOT NULL,
    price integer NOT NULL,
    id bigint NOT NULL,
    whole_id bigint,
    code character varying(255),
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT uk_item_code UNIQUE (code),
    CONSTRAINT ck_whole CHECK (whole_id <> id),
    CONSTRAINT item_name_check CHECK (name <> ''),
    CONSTRAINT ck_item_price CHECK (price >= cost),
    CONSTRAINT fkbkip3cjr6qay1acgcrflcaecv FOREIGN KEY (whole_id) REFERENCES item (id)
) WITH (fillfactor=70);
COMMENT ON TABLE item IS 'what is sold';
COMMENT ON COLUMN item.whole_id IS 'what it is a part of';
COMMENT ON COLUMN item.name IS 'as printed';
CREATE INDEX ix_item_name ON item (name) WITH (fillfactor=60);
CREATE TABLE item_item (
    item_id bigint NOT NULL,
    others_id bigint NOT NULL,
    CONSTRAINT item_item_pkey PRIMARY KEY (item_id, others_id),
    CONSTRAINT ck_others CHECK (others_id <> item_id),
    CONSTRAINT fkc3uyqgk7v78am6elh37vowssa FOREIGN KEY (item_id) REFERENCES item (id),
    CONSTRAINT fkmlxve7jyj6yr1dp9mg5tci3cg FOREIGN KEY (others_id) REFERENCES item (id)
);
COMMENT ON TABLE item_item IS 'what goes with it';
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT item_tags_item_id_tags_key UNIQUE (item_id, tags),
    CONSTRAINT fk_tags FOREIGN KEY (item_id) REFERENCES item (id) ON DELETE CASCADE
) WITH (fillfactor=80);

-- downgrade
DROP TABLE item_tags;
DROP TABLE item_item;
DROP TABLE item;
DROP SEQUENCE item_seq;
