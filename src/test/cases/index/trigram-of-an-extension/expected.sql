-- upgrade
CREATE INDEX ix_item_name ON item USING gin (name gin_trgm_ops);

-- downgrade
DROP INDEX ix_item_name;
