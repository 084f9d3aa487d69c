-- upgrade
ALTER TABLE item DROP CONSTRAINT uq_item_code;

-- downgrade
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (area, code);
