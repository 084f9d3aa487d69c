-- upgrade
ALTER TABLE item ALTER COLUMN note TYPE text;

-- downgrade
ALTER TABLE item ALTER COLUMN note TYPE character varying(255);
