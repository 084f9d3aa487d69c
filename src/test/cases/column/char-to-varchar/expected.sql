-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE character varying(3);

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE character(3);
