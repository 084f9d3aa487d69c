-- upgrade
ALTER TABLE item ADD COLUMN at_offset integer;
COMMENT ON COLUMN item.at_offset IS 'in seconds';
ALTER TABLE item ADD COLUMN normalized timestamp(6) without time zone;
ALTER TABLE item ADD COLUMN "time" time(2) without time zone;
ALTER TABLE item ADD COLUMN utc timestamp(6) with time zone;

-- downgrade
ALTER TABLE item DROP COLUMN utc;
ALTER TABLE item DROP COLUMN "time";
ALTER TABLE item DROP COLUMN normalized;
ALTER TABLE item DROP COLUMN at_offset;
