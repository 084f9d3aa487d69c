-- upgrade
ALTER TABLE item DROP COLUMN total;
ALTER TABLE item DROP COLUMN price;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and price is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN price integer NOT NULL;
ALTER TABLE item ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount)) VIRTUAL;
