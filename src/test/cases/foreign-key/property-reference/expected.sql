-- upgrade
CREATE TABLE country (
    code character varying(2),
    id bigint NOT NULL,
    CONSTRAINT country_pkey PRIMARY KEY (id),
    CONSTRAINT country_code_key UNIQUE (code)
);
CREATE TABLE person (
    birth_country character varying(2),
    id bigint NOT NULL,
    country_id character varying(255),
    first character varying(255),
    last character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT person_first_last_key UNIQUE (first, last),
    CONSTRAINT fkat8ftpi85snasl6eciil1nqas FOREIGN KEY (country_id) REFERENCES country (code),
    CONSTRAINT fkddxh0vu4ujimjjhsieihr2dsj FOREIGN KEY (birth_country) REFERENCES country (code)
);

-- downgrade
DROP TABLE person;
DROP TABLE country;
