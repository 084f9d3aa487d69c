-- upgrade
CREATE TABLE item (
    amount positive,
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
