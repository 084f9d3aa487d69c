-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE rank IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with rank IS NULL, and rank needs a value: op.fill, or revision --fill item.rank=VALUE';
    END IF;
END
$$;
ALTER TABLE item ALTER COLUMN rank DROP DEFAULT;
ALTER TABLE item ALTER COLUMN rank TYPE character varying(255);
ALTER TABLE item ALTER COLUMN rank SET DEFAULT 'first';
ALTER TABLE item ALTER COLUMN rank SET NOT NULL;
COMMENT ON COLUMN item.rank IS 'Where it stands';

-- downgrade
ALTER TABLE item ALTER COLUMN rank DROP DEFAULT;
ALTER TABLE item ALTER COLUMN rank TYPE integer USING rank::integer;
ALTER TABLE item ALTER COLUMN rank SET DEFAULT 1;
ALTER TABLE item ALTER COLUMN rank DROP NOT NULL;
COMMENT ON COLUMN item.rank IS NULL;
