-- upgrade
CREATE SEQUENCE ticket_numbers INCREMENT BY -1;
CREATE TABLE ticket (
    id bigint NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE ticket;
DROP SEQUENCE ticket_numbers;
