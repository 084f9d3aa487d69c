-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE character varying;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE character varying(20);
