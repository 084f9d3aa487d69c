-- upgrade
CREATE TABLE items (
    id bigint NOT NULL,
    code character varying(20),
    CONSTRAINT uq_items_id PRIMARY KEY (id),
    CONSTRAINT uq_items_code UNIQUE (code)
);

-- downgrade
DROP TABLE items;
