-- upgrade
ALTER TABLE ticket ALTER COLUMN id TYPE bigint;

-- downgrade
ALTER TABLE ticket ALTER COLUMN id TYPE smallint;
