-- upgrade
ALTER TABLE item ADD COLUMN version integer NOT NULL;

-- downgrade
ALTER TABLE item DROP COLUMN version;
