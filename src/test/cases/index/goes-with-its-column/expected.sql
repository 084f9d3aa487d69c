-- upgrade
DROP INDEX ix_item_rank;
ALTER TABLE item DROP COLUMN rank;

-- downgrade
ALTER TABLE item ADD COLUMN rank integer;
CREATE INDEX ix_item_rank ON item (rank);
