-- upgrade
ALTER TABLE shape ADD COLUMN kind character(1) NOT NULL;
ALTER TABLE shape DROP CONSTRAINT shape_dtype_check;
ALTER TABLE shape ADD CONSTRAINT shape_kind_check CHECK (kind in ('C'));
ALTER TABLE shape DROP COLUMN dtype;

-- downgrade
ALTER TABLE shape ADD COLUMN dtype character varying(31) NOT NULL;
ALTER TABLE shape DROP CONSTRAINT shape_kind_check;
ALTER TABLE shape ADD CONSTRAINT shape_dtype_check CHECK (((dtype)::text = 'Circle'::text));
ALTER TABLE shape DROP COLUMN kind;
