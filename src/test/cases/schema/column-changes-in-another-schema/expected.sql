-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM shop.item WHERE name IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table shop.item has rows with name IS NULL, and name needs a value: op.fill, or revision --fill shop.item.name=VALUE';
    END IF;
END
$$;
ALTER TABLE shop.item ALTER COLUMN name TYPE character varying(100);
ALTER TABLE shop.item ALTER COLUMN name SET NOT NULL;

-- downgrade
ALTER TABLE shop.item ALTER COLUMN name TYPE character varying(255);
ALTER TABLE shop.item ALTER COLUMN name DROP NOT NULL;
