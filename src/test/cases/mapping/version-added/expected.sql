-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and version needs a value: op.fill, or revision --fill item.version=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN version integer NOT NULL;

-- downgrade
ALTER TABLE item DROP COLUMN version;
