-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE name IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with name IS NULL, and name needs a value: op.fill, or revision --fill item.name=VALUE';
    END IF;
END
$$;
ALTER TABLE item ALTER COLUMN name SET NOT NULL;

-- downgrade
ALTER TABLE item ALTER COLUMN name DROP NOT NULL;
