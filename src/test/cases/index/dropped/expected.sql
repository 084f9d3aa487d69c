-- upgrade
DROP INDEX ix_item_name;

-- downgrade
CREATE INDEX ix_item_name ON item (name, rank);
