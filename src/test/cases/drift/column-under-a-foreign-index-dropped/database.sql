CREATE INDEX ix_item_rank ON item (rank);
