-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item USING brin (rank) WITH (pages_per_range = 32);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item USING brin (rank);
