-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE state > 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with state > 1, and state has no such constant afterwards: change them first';
    END IF;
END
$$;
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state between 0 and 1);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state >= 0) AND (state <= 2)));
