-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank) INCLUDE (name, id);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank) INCLUDE (name);
