-- upgrade
ALTER TABLE item ALTER COLUMN token TYPE uuid USING token::uuid;

-- downgrade
ALTER TABLE item ALTER COLUMN token TYPE character varying(255);
