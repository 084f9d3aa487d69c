-- upgrade
ALTER TABLE item ADD COLUMN state character varying(20) DEFAULT 'open' NOT NULL;

-- downgrade
ALTER TABLE item DROP COLUMN state;
