-- upgrade
ALTER TABLE item ALTER COLUMN at TYPE timestamp(0) with time zone;
ALTER TABLE item ALTER COLUMN "time" TYPE time(3) without time zone;

-- downgrade
ALTER TABLE item ALTER COLUMN "time" TYPE time(0) without time zone;
ALTER TABLE item ALTER COLUMN at TYPE timestamp(3) with time zone;
