-- upgrade
DROP INDEX ix_item_live;
CREATE INDEX ix_item_live ON item (name) WHERE deleted is null and rank > 0;

-- downgrade
DROP INDEX ix_item_live;
CREATE INDEX ix_item_live ON item (name) WHERE (deleted IS NULL);
