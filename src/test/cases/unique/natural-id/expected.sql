-- upgrade
ALTER TABLE item ADD CONSTRAINT item_area_code_key UNIQUE (area, code);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_area_code_key;
