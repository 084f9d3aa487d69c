-- upgrade
ALTER TABLE item ALTER COLUMN name DROP NOT NULL;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE name IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with name IS NULL, and name is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE item ALTER COLUMN name SET NOT NULL;
