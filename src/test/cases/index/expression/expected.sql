-- upgrade
CREATE INDEX ix_item_lower ON item ((lower(name)), rank);

-- downgrade
DROP INDEX ix_item_lower;
