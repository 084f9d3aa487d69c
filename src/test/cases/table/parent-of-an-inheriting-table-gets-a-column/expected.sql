-- upgrade
ALTER TABLE item ADD COLUMN more character varying(255);

-- downgrade
ALTER TABLE item DROP COLUMN more;
