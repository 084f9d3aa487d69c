-- upgrade
CREATE TABLE person (
    id bigint NOT NULL,
    city_name character varying(80),
    street character varying(255),
    work_city character varying(255),
    work_street character varying(255) NOT NULL,
    work_zip character varying(255),
    zip character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE person;
