-- upgrade
ALTER TABLE item RENAME CONSTRAINT item_code_key TO uq_item_code;

-- downgrade
ALTER TABLE item RENAME CONSTRAINT uq_item_code TO item_code_key;
