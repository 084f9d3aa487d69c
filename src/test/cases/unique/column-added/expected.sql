-- upgrade
ALTER TABLE item ADD CONSTRAINT item_code_key UNIQUE (code);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_code_key;
