-- upgrade
CREATE TABLE city (
    country character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT city_pkey PRIMARY KEY (country, name)
);
CREATE TABLE country (
    code character varying(2) NOT NULL,
    name character varying(255),
    CONSTRAINT country_pkey PRIMARY KEY (code)
);
CREATE TABLE person (
    id bigint NOT NULL,
    birth_city character varying(255),
    birth_country character varying(255),
    city_name character varying(255),
    passport character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT fkffvmurnax6yduu79cfgjcxvnv FOREIGN KEY (birth_country, birth_city) REFERENCES city (country, name)
);

-- downgrade
DROP TABLE person;
DROP TABLE country;
DROP TABLE city;
