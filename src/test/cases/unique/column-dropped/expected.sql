-- upgrade
ALTER TABLE item DROP CONSTRAINT item_code_key;

-- downgrade
ALTER TABLE item ADD CONSTRAINT item_code_key UNIQUE (code);
