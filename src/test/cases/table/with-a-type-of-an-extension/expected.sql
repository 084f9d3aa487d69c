-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    email citext,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
