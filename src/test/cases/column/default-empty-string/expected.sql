-- upgrade
ALTER TABLE item ALTER COLUMN value DROP DEFAULT;

-- downgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT ''::character varying;
