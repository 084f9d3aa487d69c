-- upgrade
CREATE TABLE part (
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT part_pkey PRIMARY KEY (id),
    CONSTRAINT part_code_key UNIQUE (code),
    CONSTRAINT uk_part UNIQUE (code, id)
);

-- downgrade
DROP TABLE part;
