-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE bigint;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE integer;
