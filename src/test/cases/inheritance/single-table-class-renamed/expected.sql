-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape WHERE NOT (DTYPE <> 'Round' or (radius is not null))) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows with NOT (DTYPE <> ''Round'' or (radius is not null)), and shape_check refuses them: change them first';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape WHERE dtype IN ('Circle')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows with dtype IN (''Circle''), and dtype has no such constant afterwards: change them first, or to ''Round'' behind dropConstraint in place of this line';
    END IF;
END
$$;
ALTER TABLE shape DROP CONSTRAINT shape_check;
ALTER TABLE shape DROP CONSTRAINT shape_dtype_check;
ALTER TABLE shape ADD CONSTRAINT shape_check CHECK (DTYPE <> 'Round' or (radius is not null));
ALTER TABLE shape ADD CONSTRAINT shape_dtype_check CHECK (DTYPE in ('Round','Square'));

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape WHERE dtype IN ('Round')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows with dtype IN (''Round''), and dtype has no such constant afterwards: change them first, or to ''Circle'' behind dropConstraint in place of this line';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape WHERE NOT ((((dtype)::text <> 'Circle'::text) OR (radius IS NOT NULL)))) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows with NOT ((((dtype)::text <> ''Circle''::text) OR (radius IS NOT NULL))), and shape_check refuses them: change them first';
    END IF;
END
$$;
ALTER TABLE shape DROP CONSTRAINT shape_dtype_check;
ALTER TABLE shape DROP CONSTRAINT shape_check;
ALTER TABLE shape ADD CONSTRAINT shape_dtype_check CHECK (((dtype)::text = ANY ((ARRAY['Circle'::character varying, 'Square'::character varying])::text[])));
ALTER TABLE shape ADD CONSTRAINT shape_check CHECK ((((dtype)::text <> 'Circle'::text) OR (radius IS NOT NULL)));
