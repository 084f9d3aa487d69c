-- upgrade
ALTER INDEX ix_item RENAME TO ix_item_name;

-- downgrade
ALTER INDEX ix_item_name RENAME TO ix_item;
