-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and active needs a value: op.fill, or revision --fill item.active=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN active integer NOT NULL;
ALTER TABLE item ADD COLUMN duration numeric(21,0);
ALTER TABLE item ADD COLUMN token character(36);

-- downgrade
ALTER TABLE item DROP COLUMN token;
ALTER TABLE item DROP COLUMN duration;
ALTER TABLE item DROP COLUMN active;
