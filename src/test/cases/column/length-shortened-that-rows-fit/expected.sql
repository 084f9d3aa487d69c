-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE character varying(20);

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE character varying(200);
