-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE time(0) without time zone;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE time(6) without time zone;
