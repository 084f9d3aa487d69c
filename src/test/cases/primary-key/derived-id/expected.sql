-- upgrade
CREATE TABLE passport (
    person_id bigint NOT NULL,
    CONSTRAINT passport_pkey PRIMARY KEY (person_id),
    CONSTRAINT fk_passport_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- downgrade
DROP TABLE passport;
