-- upgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT '{1,2,3}';

-- downgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT '{1,2}'::integer[];
