-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE timestamp without time zone;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE timestamp(3) without time zone;
