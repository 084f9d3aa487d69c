-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and tenant needs a value: op.fill, or revision --fill item.tenant=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN tenant character varying(255) NOT NULL;

-- downgrade
ALTER TABLE item DROP COLUMN tenant;
