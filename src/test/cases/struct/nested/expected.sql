-- upgrade
CREATE TYPE address AS (city character varying(255));
CREATE TYPE a_person AS (born date, income numeric(38,2), name character varying(255), home address);
CREATE TABLE item (
    id bigint NOT NULL,
    person a_person,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
DROP TYPE a_person;
DROP TYPE address;
