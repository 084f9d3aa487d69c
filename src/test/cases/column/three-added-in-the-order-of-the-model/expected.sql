-- upgrade
ALTER TABLE item ADD COLUMN first character varying(255);
ALTER TABLE item ADD COLUMN second integer;
ALTER TABLE item ADD COLUMN third date;

-- downgrade
ALTER TABLE item DROP COLUMN third;
ALTER TABLE item DROP COLUMN second;
ALTER TABLE item DROP COLUMN first;
