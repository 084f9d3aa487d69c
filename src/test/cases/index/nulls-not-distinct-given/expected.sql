-- upgrade
DROP INDEX ix_item;
CREATE UNIQUE INDEX ix_item ON item (rank) NULLS NOT DISTINCT;

-- downgrade
DROP INDEX ix_item;
CREATE UNIQUE INDEX ix_item ON item (rank);
