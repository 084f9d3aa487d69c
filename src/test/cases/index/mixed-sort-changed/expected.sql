-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank, name DESC NULLS LAST);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank DESC, name);
