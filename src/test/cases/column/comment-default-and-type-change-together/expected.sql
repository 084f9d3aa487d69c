-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE value IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with value IS NULL, and value needs a value: op.fill, or revision --fill item.value=VALUE';
    END IF;
END
$$;
ALTER TABLE item ALTER COLUMN value DROP DEFAULT;
ALTER TABLE item ALTER COLUMN value TYPE bigint;
ALTER TABLE item ALTER COLUMN value SET DEFAULT 2;
ALTER TABLE item ALTER COLUMN value SET NOT NULL;
COMMENT ON COLUMN item.value IS 'how much';

-- downgrade
ALTER TABLE item ALTER COLUMN value DROP DEFAULT;
ALTER TABLE item ALTER COLUMN value TYPE integer;
ALTER TABLE item ALTER COLUMN value SET DEFAULT 1;
ALTER TABLE item ALTER COLUMN value DROP NOT NULL;
COMMENT ON COLUMN item.value IS 'how many';
