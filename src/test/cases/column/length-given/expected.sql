-- upgrade
ALTER TABLE item ALTER COLUMN code TYPE character varying(40);

-- downgrade
ALTER TABLE item ALTER COLUMN code TYPE character varying(255);
