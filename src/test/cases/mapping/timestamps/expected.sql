-- upgrade
ALTER TABLE item ADD COLUMN created timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN seen timestamp(6) without time zone;

-- downgrade
ALTER TABLE item DROP COLUMN seen;
ALTER TABLE item DROP COLUMN created;
