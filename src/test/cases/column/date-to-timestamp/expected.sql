-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE timestamp(6) without time zone;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE date;
