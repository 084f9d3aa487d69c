-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank, (lower(name)));

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank);
