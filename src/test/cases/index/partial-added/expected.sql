-- upgrade
CREATE INDEX ix_item_live ON item (name) WHERE deleted is null;

-- downgrade
DROP INDEX ix_item_live;
