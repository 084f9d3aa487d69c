-- upgrade
ALTER TABLE item ALTER COLUMN amount TYPE character varying(255);

-- downgrade
ALTER TABLE item ALTER COLUMN amount TYPE integer USING amount::integer;
