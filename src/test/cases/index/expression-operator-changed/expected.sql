-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((rank - 1));

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((((rank + 1))));
