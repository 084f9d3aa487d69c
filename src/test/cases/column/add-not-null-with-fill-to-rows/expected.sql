-- upgrade
ALTER TABLE item ADD COLUMN code character varying(255);
UPDATE item SET code = 'C' || id WHERE code IS NULL;
ALTER TABLE item ALTER COLUMN code SET NOT NULL;
ALTER TABLE item ADD COLUMN stock integer;
UPDATE item SET stock = 0 WHERE stock IS NULL;
ALTER TABLE item ALTER COLUMN stock SET NOT NULL;
ALTER TABLE item ADD CONSTRAINT item_code_key UNIQUE (code);
UPDATE item SET name = 'none' WHERE name IS NULL;
ALTER TABLE item ALTER COLUMN name SET NOT NULL;

-- downgrade
ALTER TABLE item ALTER COLUMN name DROP NOT NULL;
ALTER TABLE item DROP CONSTRAINT item_code_key;
ALTER TABLE item DROP COLUMN stock;
ALTER TABLE item DROP COLUMN code;
