-- upgrade
ALTER TABLE item ALTER COLUMN price TYPE numeric(12,4);

-- downgrade
ALTER TABLE item ALTER COLUMN price TYPE numeric(10,2);
