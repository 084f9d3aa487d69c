-- upgrade
ALTER TABLE person ADD COLUMN country character varying(255);

-- downgrade
ALTER TABLE person DROP COLUMN country;
