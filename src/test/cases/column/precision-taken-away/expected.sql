-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE numeric;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE numeric(10,2);
