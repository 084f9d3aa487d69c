-- upgrade
ALTER TABLE item DROP COLUMN letters;
ALTER TABLE item ALTER COLUMN name TYPE character varying(255) COLLATE "und-x-icu";
ALTER TABLE item ADD COLUMN letters integer GENERATED ALWAYS AS (length((name)::text)) VIRTUAL;

-- downgrade
ALTER TABLE item DROP COLUMN letters;
ALTER TABLE item ALTER COLUMN name TYPE character varying(255) COLLATE "C";
ALTER TABLE item ADD COLUMN letters integer GENERATED ALWAYS AS (length((name)::text)) VIRTUAL;
