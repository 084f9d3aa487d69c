-- upgrade
ALTER TABLE item ADD COLUMN tags character varying(255);
DROP TABLE item_tags;

-- downgrade
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT item_tags_item_id_tags_key UNIQUE (item_id, tags),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);
ALTER TABLE item DROP COLUMN tags;
