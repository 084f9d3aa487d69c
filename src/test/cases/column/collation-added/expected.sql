-- upgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255) COLLATE "C";

-- downgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255);
