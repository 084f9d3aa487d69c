-- upgrade
CREATE SEQUENCE ticket_numbers INCREMENT BY 50 MINVALUE 1 MAXVALUE 999999 CACHE 5 CYCLE;
CREATE TABLE ticket (
    id bigint NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE ticket;
DROP SEQUENCE ticket_numbers;
