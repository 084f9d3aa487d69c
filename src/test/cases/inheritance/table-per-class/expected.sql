-- upgrade
CREATE TABLE circle (
    radius double precision NOT NULL,
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT circle_pkey PRIMARY KEY (id)
);
CREATE TABLE square (
    side double precision NOT NULL,
    id bigint NOT NULL,
    code character varying(255),
    name character varying(255),
    CONSTRAINT square_pkey PRIMARY KEY (id),
    CONSTRAINT square_code_key UNIQUE (code)
);

-- downgrade
DROP TABLE square;
DROP TABLE circle;
