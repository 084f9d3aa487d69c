-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE numeric(8,2);

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE integer;
