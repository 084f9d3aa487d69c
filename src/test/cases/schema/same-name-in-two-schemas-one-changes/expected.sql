-- upgrade
ALTER TABLE stock.item ALTER COLUMN name TYPE character varying(40);

-- downgrade
ALTER TABLE stock.item ALTER COLUMN name TYPE character varying(255);
