-- upgrade
ALTER TABLE item ALTER COLUMN amount TYPE bigint;

-- downgrade
ALTER TABLE item ALTER COLUMN amount TYPE integer;
