-- upgrade
ALTER TABLE item DROP CONSTRAINT uq_item_code;
CREATE UNIQUE INDEX uq_item_code ON item ((lower(code)));

-- downgrade
DROP INDEX uq_item_code;
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);
