-- upgrade
DROP TABLE ticket;

-- downgrade
CREATE TABLE ticket (
    id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 10) NOT NULL,
    text character varying(255),
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);
