-- upgrade
ALTER TABLE item ADD COLUMN summary character varying(500);

-- downgrade
ALTER TABLE item DROP COLUMN summary;
