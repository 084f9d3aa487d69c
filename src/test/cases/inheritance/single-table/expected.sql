-- upgrade
CREATE TABLE shape (
    radius double precision NOT NULL,
    side double precision,
    id bigint NOT NULL,
    dtype character varying(31) NOT NULL,
    code character varying(255),
    name character varying(255),
    CONSTRAINT shape_pkey PRIMARY KEY (id),
    CONSTRAINT shape_code_key UNIQUE (code),
    CONSTRAINT shape_dtype_check CHECK (DTYPE in ('Circle','Square')),
    CONSTRAINT shape_check CHECK (DTYPE <> 'Square' or (side is not null))
);

-- downgrade
DROP TABLE shape;
