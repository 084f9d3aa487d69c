-- upgrade
CREATE TABLE item_detail (
    item_id bigint NOT NULL,
    description character varying(4000),
    CONSTRAINT item_detail_pkey PRIMARY KEY (item_id),
    CONSTRAINT fkc9oehlr4f2iytieu7ctlv73cm FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE INDEX ix_detail ON item_detail (description);

-- downgrade
DROP TABLE item_detail;
