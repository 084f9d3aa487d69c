-- upgrade
ALTER TABLE thing ADD COLUMN made timestamp(6) with time zone;
ALTER TABLE thing DROP COLUMN rank;

-- downgrade
ALTER TABLE thing ADD COLUMN rank integer;
ALTER TABLE thing DROP COLUMN made;
