-- upgrade
ALTER TABLE item ALTER COLUMN at TYPE timestamp(6) with time zone USING at AT TIME ZONE 'UTC';

-- downgrade
ALTER TABLE item ALTER COLUMN at TYPE timestamp(6) without time zone USING at AT TIME ZONE 'UTC';
