-- upgrade
ALTER TABLE item ADD COLUMN name character varying(255);

-- downgrade
ALTER TABLE item DROP COLUMN name;
