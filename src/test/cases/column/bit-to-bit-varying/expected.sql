-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE bit varying(8);

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE bit(8) USING value::text::bit(8);
