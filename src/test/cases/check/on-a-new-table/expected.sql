-- upgrade
CREATE TABLE part (
    number integer,
    id bigint NOT NULL,
    CONSTRAINT part_pkey PRIMARY KEY (id),
    CONSTRAINT ck_part CHECK (number between 1 and 9)
);

-- downgrade
DROP TABLE part;
