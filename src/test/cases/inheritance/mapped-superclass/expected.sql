-- upgrade
ALTER TABLE item ADD COLUMN created timestamp(6) with time zone DEFAULT now() NOT NULL;
ALTER TABLE item ADD COLUMN version integer NOT NULL;

-- downgrade
ALTER TABLE item DROP COLUMN version;
ALTER TABLE item DROP COLUMN created;
