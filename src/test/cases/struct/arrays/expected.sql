-- upgrade
CREATE TYPE address AS (city character varying(255));
CREATE TABLE item (
    id bigint NOT NULL,
    addresses address[],
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
DROP TYPE address;
