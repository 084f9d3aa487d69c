-- upgrade
ALTER TABLE item ALTER COLUMN name TYPE integer USING name::integer;

-- downgrade
ALTER TABLE item ALTER COLUMN name TYPE character varying(255);
