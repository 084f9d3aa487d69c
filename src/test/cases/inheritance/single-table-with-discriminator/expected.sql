-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows, and kind needs a value: op.fill, or revision --fill shape.kind=VALUE';
    END IF;
END
$$;
ALTER TABLE shape DROP CONSTRAINT shape_dtype_check;
ALTER TABLE shape ADD COLUMN kind character(1) NOT NULL;
ALTER TABLE shape ADD CONSTRAINT shape_kind_check CHECK (kind in ('C'));
ALTER TABLE shape DROP COLUMN dtype;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM shape) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shape has rows, and dtype is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE shape ADD COLUMN dtype character varying(31) NOT NULL;
ALTER TABLE shape DROP CONSTRAINT shape_kind_check;
ALTER TABLE shape DROP COLUMN kind;
ALTER TABLE shape ADD CONSTRAINT shape_dtype_check CHECK (((dtype)::text = 'Circle'::text));
