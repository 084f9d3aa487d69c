-- upgrade
ALTER TABLE item ALTER COLUMN numbers TYPE bigint[];

-- downgrade
ALTER TABLE item ALTER COLUMN numbers TYPE integer[];
