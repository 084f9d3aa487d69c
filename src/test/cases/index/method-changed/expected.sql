-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item USING hash (rank);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank);
