-- upgrade
DROP INDEX ix_item_live;
CREATE INDEX ix_item_live ON item (name);

-- downgrade
DROP INDEX ix_item_live;
CREATE INDEX ix_item_live ON item (name) WHERE (deleted IS NULL);
