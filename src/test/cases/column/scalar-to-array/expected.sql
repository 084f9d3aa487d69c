-- upgrade
ALTER TABLE item ALTER COLUMN numbers TYPE integer[] USING CASE WHEN numbers IS NULL THEN NULL ELSE ARRAY[numbers] END;

-- downgrade
ALTER TABLE item ALTER COLUMN numbers TYPE integer USING numbers[1];
