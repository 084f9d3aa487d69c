-- upgrade
ALTER TABLE item ALTER COLUMN numbers TYPE integer[] USING numbers::text::integer[];

-- downgrade
ALTER TABLE item ALTER COLUMN numbers TYPE integer USING numbers::text::integer;
