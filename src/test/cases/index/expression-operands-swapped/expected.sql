-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((id - rank));

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((((rank - id))));
