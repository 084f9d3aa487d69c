-- upgrade
DROP INDEX part;
CREATE TABLE part (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT part_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE part;
CREATE INDEX part ON item (name);
