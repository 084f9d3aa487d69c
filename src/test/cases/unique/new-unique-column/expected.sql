-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and code needs a value: op.fill, or revision --fill item.code=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN code character varying(255) NOT NULL;
ALTER TABLE item ADD CONSTRAINT item_code_key UNIQUE (code);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_code_key;
ALTER TABLE item DROP COLUMN code;
