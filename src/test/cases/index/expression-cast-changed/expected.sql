-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (((rank::varchar(10))));

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((((rank)::text)));
