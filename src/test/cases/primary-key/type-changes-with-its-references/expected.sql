-- upgrade
ALTER TABLE author ALTER COLUMN id TYPE bigint;
ALTER TABLE book ALTER COLUMN author_id TYPE bigint;

-- downgrade
ALTER TABLE book ALTER COLUMN author_id TYPE integer;
ALTER TABLE author ALTER COLUMN id TYPE integer;
