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
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape WHERE NOT (((kind)::text = 'Circle'::text))) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows with NOT (((kind)::text = ''Circle''::text)), and shape_kind_check refuses them: change them first';
    END IF;
END
$$;
ALTER TABLE shape DROP CONSTRAINT shape_kind_check;
ALTER TABLE shape ADD CONSTRAINT shape_kind_check CHECK (((kind)::text = 'Circle'::text));
DROP TABLE square;
