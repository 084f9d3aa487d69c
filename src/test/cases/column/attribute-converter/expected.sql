-- upgrade
ALTER TABLE item ALTER COLUMN price TYPE character varying(255);

-- downgrade
ALTER TABLE item ALTER COLUMN price TYPE numeric(38,2) USING price::numeric(38,2);
