-- upgrade
CREATE SCHEMA stock;
CREATE TABLE stock.item (
    id bigint NOT NULL,
    item_id bigint,
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT fk_item_item FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE stock.item;
DROP SCHEMA stock;
