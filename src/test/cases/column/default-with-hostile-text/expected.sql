-- upgrade
ALTER TABLE item ADD COLUMN escaped character varying(255) DEFAULT E'back\\slash\n';
ALTER TABLE item ALTER COLUMN name SET DEFAULT 'it''s "quoted" \\ */ \\u000a {d} ? -- 🐘';

-- downgrade
ALTER TABLE item ALTER COLUMN name DROP DEFAULT;
ALTER TABLE item DROP COLUMN escaped;
