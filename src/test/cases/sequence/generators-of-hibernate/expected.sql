-- upgrade
CREATE SEQUENCE e_seq INCREMENT BY 50;
CREATE SEQUENCE generic_numbers START WITH 3 INCREMENT BY 7;
CREATE SEQUENCE native_numbers;
CREATE TABLE a (
    id bigint NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
CREATE TABLE b (
    id bigint NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
CREATE TABLE c (
    id uuid NOT NULL,
    code character varying(255),
    CONSTRAINT c_pkey PRIMARY KEY (id)
);
CREATE TABLE d (
    id bigint NOT NULL,
    CONSTRAINT d_pkey PRIMARY KEY (id)
);
CREATE TABLE e (
    id bigint NOT NULL,
    CONSTRAINT e_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE e;
DROP TABLE d;
DROP TABLE c;
DROP TABLE b;
DROP TABLE a;
DROP SEQUENCE native_numbers;
DROP SEQUENCE generic_numbers;
DROP SEQUENCE e_seq;
