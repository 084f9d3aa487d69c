-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE smallint;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE integer;
