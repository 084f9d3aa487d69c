-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_bag (
    item_id bigint NOT NULL,
    bag character varying(255),
    CONSTRAINT fkedkgorx2ofxmjxep89ccbax4b FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tag_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT item_tags_pkey PRIMARY KEY (tag_id),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_tags;
DROP TABLE item_bag;
DROP TABLE item;
