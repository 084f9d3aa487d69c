-- upgrade
CREATE SEQUENCE ticket_seq INCREMENT BY 50;
CREATE TABLE session (
    id uuid NOT NULL,
    text character varying(255),
    CONSTRAINT session_pkey PRIMARY KEY (id)
);
CREATE TABLE ticket (
    id bigint NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE ticket;
DROP TABLE session;
DROP SEQUENCE ticket_seq;
