-- upgrade
CREATE TABLE person (
    id bigint NOT NULL,
    address jsonb,
    others jsonb,
    printed xml,
    CONSTRAINT person_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE person;
