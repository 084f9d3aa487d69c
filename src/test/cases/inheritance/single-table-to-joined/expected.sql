-- upgrade
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
ALTER TABLE shape DROP CONSTRAINT shape_check;
ALTER TABLE shape DROP CONSTRAINT shape_code_key;
ALTER TABLE shape DROP CONSTRAINT shape_dtype_check;
ALTER TABLE shape DROP COLUMN code;
ALTER TABLE shape DROP COLUMN dtype;
ALTER TABLE shape DROP COLUMN radius;
ALTER TABLE shape DROP COLUMN side;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows, and radius is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows, and dtype is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE shape ADD COLUMN side double precision;
ALTER TABLE shape ADD COLUMN radius double precision NOT NULL;
ALTER TABLE shape ADD COLUMN dtype character varying(31) NOT NULL;
ALTER TABLE shape ADD COLUMN code character varying(255);
ALTER TABLE shape ADD CONSTRAINT shape_dtype_check CHECK (((dtype)::text = ANY ((ARRAY['Circle'::character varying, 'Square'::character varying])::text[])));
ALTER TABLE shape ADD CONSTRAINT shape_code_key UNIQUE (code);
ALTER TABLE shape ADD CONSTRAINT shape_check CHECK ((((dtype)::text <> 'Square'::text) OR (side IS NOT NULL)));
DROP TABLE square;
DROP TABLE circle;
