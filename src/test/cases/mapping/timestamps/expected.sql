-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and created needs a value: op.fill, or revision --fill item.created=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN created timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN seen timestamp(6) without time zone;

-- downgrade
ALTER TABLE item DROP COLUMN seen;
ALTER TABLE item DROP COLUMN created;
