-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE jsonb;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE json;
