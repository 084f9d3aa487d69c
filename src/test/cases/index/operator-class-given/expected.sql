-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name varchar_pattern_ops);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name);
