-- upgrade
ALTER TABLE item ALTER COLUMN price TYPE bigint;

-- downgrade
ALTER TABLE item ALTER COLUMN price TYPE integer;
