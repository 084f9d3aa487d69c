-- upgrade
CREATE TABLE visa (
    person_id bigint NOT NULL,
    country character varying(255) NOT NULL,
    CONSTRAINT visa_pkey PRIMARY KEY (person_id, country),
    CONSTRAINT fk_visa_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- downgrade
DROP TABLE visa;
