-- upgrade
ALTER TABLE item RENAME COLUMN amount TO total;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE total IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with total IS NULL, and total needs a value: op.fill, or revision --fill item.total=VALUE';
    END IF;
END
$$;
ALTER TABLE item ALTER COLUMN total TYPE bigint USING total::bigint;
ALTER TABLE item ALTER COLUMN total SET NOT NULL;

-- downgrade
ALTER TABLE item ALTER COLUMN total TYPE character varying(40);
ALTER TABLE item ALTER COLUMN total DROP NOT NULL;
ALTER TABLE item RENAME COLUMN total TO amount;
