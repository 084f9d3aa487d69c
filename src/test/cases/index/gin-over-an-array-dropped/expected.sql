-- upgrade
DROP INDEX ix_item_tags;

-- downgrade
CREATE INDEX ix_item_tags ON item USING gin (tags);
