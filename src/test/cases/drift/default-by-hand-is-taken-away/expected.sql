-- upgrade
ALTER TABLE item ADD COLUMN more character varying(255);
ALTER TABLE item ALTER COLUMN rank DROP DEFAULT;

-- downgrade
ALTER TABLE item ALTER COLUMN rank SET DEFAULT 5;
ALTER TABLE item DROP COLUMN more;
