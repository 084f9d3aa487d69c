-- upgrade
ALTER TABLE item ADD COLUMN tenant character varying(255) NOT NULL;

-- downgrade
ALTER TABLE item DROP COLUMN tenant;
