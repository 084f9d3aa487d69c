-- upgrade
DROP TABLE part;

-- downgrade
CREATE TABLE part (
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT part_pkey PRIMARY KEY (id),
    CONSTRAINT uk_part UNIQUE (code)
);
CREATE INDEX ix_part ON part (code, id);
