-- upgrade
CREATE INDEX ix_item ON shop.item (rank);

-- downgrade
DROP INDEX shop.ix_item;
