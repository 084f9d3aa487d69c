-- upgrade
CREATE TABLE numbers (
    last_number bigint,
    kind character varying(255) NOT NULL,
    CONSTRAINT numbers_pkey PRIMARY KEY (kind)
);
DROP SEQUENCE ticket_seq;

-- downgrade
CREATE SEQUENCE ticket_seq INCREMENT BY 50;
DROP TABLE numbers;
