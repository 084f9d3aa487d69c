-- upgrade
ALTER TABLE item ADD COLUMN rank integer;

-- downgrade
ALTER TABLE item DROP COLUMN rank;
