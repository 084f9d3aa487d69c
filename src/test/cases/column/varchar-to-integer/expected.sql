-- upgrade
ALTER TABLE item ALTER COLUMN amount TYPE integer USING amount::integer;

-- downgrade
ALTER TABLE item ALTER COLUMN amount TYPE character varying(255);
