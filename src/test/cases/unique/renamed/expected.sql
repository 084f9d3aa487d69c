-- upgrade
ALTER TABLE item RENAME CONSTRAINT uq_item_code TO uq_item_number;

-- downgrade
ALTER TABLE item RENAME CONSTRAINT uq_item_number TO uq_item_code;
