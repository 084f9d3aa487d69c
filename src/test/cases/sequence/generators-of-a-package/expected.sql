-- upgrade
CREATE SEQUENCE ticket_numbers START WITH 100 INCREMENT BY 50;
CREATE TABLE counters (
    next_val bigint,
    sequence_name character varying(255) NOT NULL,
    CONSTRAINT counters_pkey PRIMARY KEY (sequence_name)
);
CREATE TABLE invoice (
    id bigint NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
);
CREATE TABLE ticket (
    id bigint NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE ticket;
DROP TABLE invoice;
DROP TABLE counters;
DROP SEQUENCE ticket_numbers;
