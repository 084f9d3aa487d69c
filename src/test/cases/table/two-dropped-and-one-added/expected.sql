-- upgrade
CREATE TABLE box (
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT box_pkey PRIMARY KEY (id)
);
DROP TABLE lot;
DROP TABLE part;

-- downgrade
CREATE TABLE part (
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT part_pkey PRIMARY KEY (id)
);
CREATE TABLE lot (
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT lot_pkey PRIMARY KEY (id)
);
DROP TABLE box;
