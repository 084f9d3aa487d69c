-- upgrade
CREATE TABLE receipt (
    id bigint NOT NULL,
    CONSTRAINT receipt_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE receipt;
