-- upgrade
CREATE TABLE square (
    side double precision NOT NULL,
    id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT square_pkey PRIMARY KEY (id),
    CONSTRAINT square_code_key UNIQUE (code),
    CONSTRAINT fkhyux8eado2iydyeymvqhvae4d FOREIGN KEY (id) REFERENCES shape (id)
);
ALTER TABLE shape DROP CONSTRAINT shape_kind_check;
ALTER TABLE shape ADD CONSTRAINT shape_kind_check CHECK (kind in ('Circle','Square'));

-- downgrade
ALTER TABLE shape DROP CONSTRAINT shape_kind_check;
ALTER TABLE shape ADD CONSTRAINT shape_kind_check CHECK (((kind)::text = 'Circle'::text));
DROP TABLE square;
