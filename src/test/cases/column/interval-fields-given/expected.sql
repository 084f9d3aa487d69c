-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE interval day to second USING value::text::interval day to second;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE interval USING value::text::interval;
