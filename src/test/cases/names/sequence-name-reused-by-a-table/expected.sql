-- upgrade
DROP SEQUENCE numbers;
CREATE TABLE numbers (
    next_val bigint,
    sequence_name character varying(255) NOT NULL,
    CONSTRAINT numbers_pkey PRIMARY KEY (sequence_name)
);

-- downgrade
DROP TABLE numbers;
CREATE SEQUENCE numbers INCREMENT BY 50;
