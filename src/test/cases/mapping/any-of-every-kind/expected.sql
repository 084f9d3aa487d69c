-- upgrade
CREATE TABLE animal (
    id bigint NOT NULL,
    CONSTRAINT animal_pkey PRIMARY KEY (id)
);
CREATE TABLE plant (
    id bigint NOT NULL,
    CONSTRAINT plant_pkey PRIMARY KEY (id)
);
CREATE TABLE zoo (
    star_key integer,
    star_kind integer,
    id bigint NOT NULL,
    emblem_key character varying(20) NOT NULL,
    emblem character varying(255),
    CONSTRAINT zoo_pkey PRIMARY KEY (id)
);
CREATE TABLE zoo_inhabitants (
    kind character(1),
    inhabitant bigint NOT NULL,
    zoo bigint NOT NULL,
    CONSTRAINT zoo_inhabitants_zoo_kind_inhabitant_key UNIQUE (zoo, kind, inhabitant),
    CONSTRAINT fk538h27m6ingywhs9l539p03pr FOREIGN KEY (zoo) REFERENCES zoo (id)
);

-- downgrade
DROP TABLE zoo_inhabitants;
DROP TABLE zoo;
DROP TABLE plant;
DROP TABLE animal;
