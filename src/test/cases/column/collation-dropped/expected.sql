-- upgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255);

-- downgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255) COLLATE "C";
