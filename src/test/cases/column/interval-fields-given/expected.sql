-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE interval day to second;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE interval;
