-- upgrade
ALTER TABLE item ALTER COLUMN data TYPE jsonb USING data::jsonb;

-- downgrade
ALTER TABLE item ALTER COLUMN data TYPE character varying(255);
