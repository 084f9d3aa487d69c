-- upgrade
CREATE TABLE shape (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT shape_pkey PRIMARY KEY (id)
);
CREATE TABLE circle (
    radius double precision NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT circle_pkey PRIMARY KEY (id),
    CONSTRAINT fkr1j04y254opdwms7qok2ihqi9 FOREIGN KEY (id) REFERENCES shape (id)
);
CREATE TABLE square (
    side double precision NOT NULL,
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT square_pkey PRIMARY KEY (id),
    CONSTRAINT square_code_key UNIQUE (code),
    CONSTRAINT fkhyux8eado2iydyeymvqhvae4d FOREIGN KEY (id) REFERENCES shape (id)
);

-- downgrade
DROP TABLE square;
DROP TABLE circle;
DROP TABLE shape;
