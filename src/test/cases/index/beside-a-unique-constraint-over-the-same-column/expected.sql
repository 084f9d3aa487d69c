-- upgrade
CREATE INDEX ix_item_name ON item (name);

-- downgrade
DROP INDEX ix_item_name;
