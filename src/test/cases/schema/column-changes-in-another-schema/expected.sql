-- upgrade
ALTER TABLE shop.item ALTER COLUMN name TYPE character varying(100);
ALTER TABLE shop.item ALTER COLUMN name SET NOT NULL;

-- downgrade
ALTER TABLE shop.item ALTER COLUMN name TYPE character varying(255);
ALTER TABLE shop.item ALTER COLUMN name DROP NOT NULL;
