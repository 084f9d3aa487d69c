-- upgrade
CREATE SCHEMA zoo;
CREATE TABLE zoo.fish_colours (
    id bigint NOT NULL,
    fish character varying(12),
    colour character varying(255),
    CONSTRAINT fish_colours_pkey PRIMARY KEY (id)
);
CREATE TABLE zoo.pet (
    num integer NOT NULL,
    owner character varying(20) NOT NULL,
    name character varying(255),
    CONSTRAINT pet_pkey PRIMARY KEY (num, owner),
    CONSTRAINT pet_name_key UNIQUE (name)
);
CREATE TABLE zoo.dogs (
    barks character(1),
    dog_num integer NOT NULL,
    dog_owner character varying(20) NOT NULL,
    CONSTRAINT dogs_pkey PRIMARY KEY (dog_num, dog_owner),
    CONSTRAINT dogs_barks_check CHECK (barks in ('N','Y')),
    CONSTRAINT fk_dog FOREIGN KEY (dog_num, dog_owner) REFERENCES zoo.pet (num, owner)
);
CREATE TABLE zoo.shark (
    enemy_num integer,
    teeth integer,
    id character varying(12) NOT NULL,
    enemy_owner character varying(20),
    CONSTRAINT shark_pkey PRIMARY KEY (id),
    CONSTRAINT fk714pa56wke97g2j7q6p30wtco FOREIGN KEY (enemy_num, enemy_owner) REFERENCES zoo.pet (num, owner)
);

-- downgrade
DROP TABLE zoo.shark;
DROP TABLE zoo.dogs;
DROP TABLE zoo.pet;
DROP TABLE zoo.fish_colours;
DROP SCHEMA zoo;
