-- upgrade
ALTER TABLE shape DROP CONSTRAINT shape_dtype_check;
ALTER TABLE shape ADD COLUMN code character varying(255);
ALTER TABLE shape ADD COLUMN side double precision;
ALTER TABLE shape ADD CONSTRAINT shape_check CHECK (DTYPE <> 'Square' or (side is not null));
ALTER TABLE shape ADD CONSTRAINT shape_code_key UNIQUE (code);
ALTER TABLE shape ADD CONSTRAINT shape_dtype_check CHECK (DTYPE in ('Circle','Square'));

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape WHERE NOT (((dtype)::text = 'Circle'::text))) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows with NOT (((dtype)::text = ''Circle''::text)), and shape_dtype_check refuses them: change them first';
    END IF;
END
$$;
ALTER TABLE shape DROP CONSTRAINT shape_dtype_check;
ALTER TABLE shape DROP CONSTRAINT shape_code_key;
ALTER TABLE shape DROP CONSTRAINT shape_check;
ALTER TABLE shape DROP COLUMN side;
ALTER TABLE shape DROP COLUMN code;
ALTER TABLE shape ADD CONSTRAINT shape_dtype_check CHECK (((dtype)::text = 'Circle'::text));
