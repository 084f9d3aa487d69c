-- upgrade
ALTER TABLE item ALTER COLUMN note TYPE character varying(1000000);

-- downgrade
ALTER TABLE item ALTER COLUMN note TYPE character varying(255);
