-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name, rank DESC);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name, rank);
