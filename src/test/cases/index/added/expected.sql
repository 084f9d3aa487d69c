-- upgrade
CREATE INDEX ix_item_name ON item (name, rank);

-- downgrade
DROP INDEX ix_item_name;
