-- upgrade
CREATE UNIQUE INDEX ix_item ON item (name) WHERE rank is null;

-- downgrade
DROP INDEX ix_item;
