-- upgrade
CREATE TABLE person (
    latitude double precision,
    longitude double precision,
    id bigint NOT NULL,
    home_street character varying(255),
    home_town character varying(255),
    other_street character varying(255),
    other_town character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE person_work (
    id bigint NOT NULL,
    work_street character varying(255),
    work_town character varying(255),
    CONSTRAINT person_work_pkey PRIMARY KEY (id),
    CONSTRAINT fka9w2glynxip8k45pryjiwv9eo FOREIGN KEY (id) REFERENCES person (id)
);

-- downgrade
DROP TABLE person_work;
DROP TABLE person;
