-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE code IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with code IS NOT NULL, and no conversion from integer to uuid is known; write one into using, and take this line out';
    END IF;
END
$$;
ALTER TABLE item ALTER COLUMN code TYPE uuid USING NULL::uuid;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE code IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with code IS NOT NULL, and no conversion from uuid to integer is known; write one into using, and take this line out';
    END IF;
END
$$;
ALTER TABLE item ALTER COLUMN code TYPE integer USING NULL::integer;
