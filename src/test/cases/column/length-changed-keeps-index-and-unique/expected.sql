-- upgrade
ALTER TABLE item ALTER COLUMN code TYPE character varying(80);

-- downgrade
ALTER TABLE item ALTER COLUMN code TYPE character varying(40);
