-- upgrade
ALTER TABLE item ADD COLUMN instant timestamp(6) without time zone;

-- downgrade
ALTER TABLE item DROP COLUMN instant;
