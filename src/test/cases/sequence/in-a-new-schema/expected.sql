-- upgrade
CREATE SCHEMA numbers;
CREATE SEQUENCE numbers.ticket_numbers INCREMENT BY 50;
CREATE TABLE ticket (
    id bigint NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE ticket;
DROP SEQUENCE numbers.ticket_numbers;
DROP SCHEMA numbers;
