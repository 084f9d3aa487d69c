CREATE INDEX ix_item_live ON item (rank) WHERE deleted IS NULL;
