-- upgrade
ALTER TABLE item ALTER COLUMN rating DROP DEFAULT;

-- downgrade
ALTER TABLE item ALTER COLUMN rating SET DEFAULT 3;
