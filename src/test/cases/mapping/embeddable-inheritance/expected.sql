-- upgrade
CREATE TABLE holder (
    id bigint NOT NULL,
    contact_type character varying(12) NOT NULL,
    kind character varying(255),
    name character varying(255) NOT NULL,
    number character varying(255) NOT NULL,
    CONSTRAINT holder_pkey PRIMARY KEY (id),
    CONSTRAINT holder_kind_check CHECK (kind in ('WORK','HOME'))
);
CREATE TABLE holder_others (
    holder_id bigint NOT NULL,
    contact_type character varying(12) NOT NULL,
    kind character varying(255),
    name character varying(255) NOT NULL,
    number character varying(255) NOT NULL,
    CONSTRAINT holder_others_holder_id_name_kind_number_contact_type_key UNIQUE (holder_id, name, kind, number, contact_type),
    CONSTRAINT holder_others_kind_check CHECK (kind in ('WORK','HOME')),
    CONSTRAINT fk7gehn11sql1c7j4yk51i2j6ek FOREIGN KEY (holder_id) REFERENCES holder (id)
);

-- downgrade
DROP TABLE holder_others;
DROP TABLE holder;
