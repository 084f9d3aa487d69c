-- upgrade
CREATE TABLE person (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    postal_town character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE ticket (
    id bigint NOT NULL,
    title character varying(255),
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE ticket;
DROP TABLE person;
