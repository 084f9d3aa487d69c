-- upgrade
DROP TABLE part;

-- downgrade
CREATE TABLE part (
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT part_pkey PRIMARY KEY (id)
) WITH (fillfactor=50);
