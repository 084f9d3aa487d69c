-- upgrade
DROP INDEX shop.ix_item;
CREATE INDEX ix_item ON shop.item (rank DESC);

-- downgrade
DROP INDEX shop.ix_item;
CREATE INDEX ix_item ON shop.item (rank);
