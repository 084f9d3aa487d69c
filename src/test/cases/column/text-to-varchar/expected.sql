-- upgrade
ALTER TABLE item ALTER COLUMN note TYPE character varying(200);

-- downgrade
ALTER TABLE item ALTER COLUMN note TYPE text;
