-- upgrade
CREATE TABLE item_labels (
    item_id bigint NOT NULL,
    labels character varying(255),
    labels_key bytea NOT NULL,
    CONSTRAINT item_labels_pkey PRIMARY KEY (item_id, labels_key),
    CONSTRAINT fkou8nkxb506uipp723tdlhrb8q FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(77),
    CONSTRAINT item_tags_item_id_tags_key UNIQUE (item_id, tags),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);
ALTER TABLE item ADD COLUMN price numeric(12,2);
ALTER TABLE item ADD COLUMN price_currency character varying(3);
ALTER TABLE item ALTER COLUMN name TYPE character varying(77);

-- downgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255);
ALTER TABLE item DROP COLUMN price_currency;
ALTER TABLE item DROP COLUMN price;
DROP TABLE item_tags;
DROP TABLE item_labels;
