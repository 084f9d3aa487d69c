-- upgrade
ALTER TABLE item ADD COLUMN "position" character varying(255);
ALTER TABLE item DROP COLUMN rank;

-- downgrade
ALTER TABLE item ADD COLUMN rank integer;
ALTER TABLE item DROP COLUMN "position";
