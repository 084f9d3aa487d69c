-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE text[];

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE integer[] USING value::integer[];
