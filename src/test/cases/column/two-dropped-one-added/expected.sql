-- upgrade
ALTER TABLE item ADD COLUMN third date;
ALTER TABLE item DROP COLUMN first;
ALTER TABLE item DROP COLUMN second;

-- downgrade
ALTER TABLE item ADD COLUMN second integer;
ALTER TABLE item ADD COLUMN first character varying(255);
ALTER TABLE item DROP COLUMN third;
