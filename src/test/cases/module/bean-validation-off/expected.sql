-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
