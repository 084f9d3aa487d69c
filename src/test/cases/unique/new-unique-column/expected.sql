-- upgrade
ALTER TABLE item ADD COLUMN code character varying(255) NOT NULL;
ALTER TABLE item ADD CONSTRAINT item_code_key UNIQUE (code);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_code_key;
ALTER TABLE item DROP COLUMN code;
