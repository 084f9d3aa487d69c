-- upgrade
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT item_tags_item_id_tags_key UNIQUE (item_id, tags),
    CONSTRAINT item_tags_tags_check CHECK (tags <> ''),
    CONSTRAINT item_tags_tags_check1 CHECK (tags <> ''),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);
ALTER TABLE item ADD COLUMN height integer;
ALTER TABLE item ADD COLUMN whole_id bigint;
ALTER TABLE item ADD COLUMN width integer;
ALTER TABLE item ADD CONSTRAINT ck_high CHECK (price < 1000);
ALTER TABLE item ADD CONSTRAINT ck_low CHECK (price > 0);
ALTER TABLE item ADD CONSTRAINT ck_width CHECK (width > 0);
ALTER TABLE item ADD CONSTRAINT item_price_check CHECK (price <> 13);
ALTER TABLE item ADD CONSTRAINT fkbkip3cjr6qay1acgcrflcaecv FOREIGN KEY (whole_id) REFERENCES item (id);

-- downgrade
ALTER TABLE item DROP CONSTRAINT fkbkip3cjr6qay1acgcrflcaecv;
ALTER TABLE item DROP CONSTRAINT item_price_check;
ALTER TABLE item DROP CONSTRAINT ck_width;
ALTER TABLE item DROP CONSTRAINT ck_low;
ALTER TABLE item DROP CONSTRAINT ck_high;
ALTER TABLE item DROP COLUMN width;
ALTER TABLE item DROP COLUMN whole_id;
ALTER TABLE item DROP COLUMN height;
DROP TABLE item_tags;
