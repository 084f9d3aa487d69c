-- upgrade
DROP TABLE shop.part;

-- downgrade
CREATE TABLE shop.part (
    number integer,
    id bigint NOT NULL,
    CONSTRAINT part_pkey PRIMARY KEY (id)
);
CREATE INDEX ix_part ON shop.part (number);
