-- upgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT localtimestamp;

-- downgrade
ALTER TABLE item ALTER COLUMN value SET DEFAULT '2026-01-01 00:00:00'::timestamp without time zone;
