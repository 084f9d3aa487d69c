-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE item IS 'owned by a clerk';

-- downgrade
DROP TABLE item;
