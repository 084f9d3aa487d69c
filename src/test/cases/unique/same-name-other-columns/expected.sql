-- upgrade
ALTER TABLE item DROP CONSTRAINT uq_item_code;
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code, area);

-- downgrade
ALTER TABLE item DROP CONSTRAINT uq_item_code;
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
