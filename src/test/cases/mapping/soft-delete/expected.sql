-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and deleted needs a value: op.fill, or revision --fill item.deleted=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN deleted boolean NOT NULL;
COMMENT ON COLUMN item.deleted IS 'Soft-delete indicator';

-- downgrade
ALTER TABLE item DROP COLUMN deleted;
