-- upgrade
ALTER TABLE item ALTER COLUMN amount TYPE integer;

-- downgrade
ALTER TABLE item ALTER COLUMN amount TYPE bigint;
