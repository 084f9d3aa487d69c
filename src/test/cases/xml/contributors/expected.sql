-- upgrade
CREATE TABLE item (
    temperature real,
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
