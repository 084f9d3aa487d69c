-- upgrade
DROP TABLE part;

-- downgrade
CREATE TABLE part (
    number integer,
    id bigint NOT NULL,
    CONSTRAINT part_pkey PRIMARY KEY (id),
    CONSTRAINT ck_part CHECK (((number >= 1) AND (number <= 9)))
);
