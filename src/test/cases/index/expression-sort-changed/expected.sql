-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((lower(name)) DESC);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((lower((name)::text)));
