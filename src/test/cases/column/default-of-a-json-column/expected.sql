-- upgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT '[]';

-- downgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT '{}'::json;
