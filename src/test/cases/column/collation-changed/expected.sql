-- upgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255) COLLATE "und-x-icu";

-- downgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255) COLLATE "C";
