-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank DESC);
COMMENT ON INDEX ix_item IS 'for the report';

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank);
COMMENT ON INDEX ix_item IS 'for the report';
