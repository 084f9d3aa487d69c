-- upgrade
ALTER TABLE item ALTER COLUMN rank TYPE bigint;

-- downgrade
ALTER TABLE item ALTER COLUMN rank TYPE integer;
