-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((upper(name)));

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((lower((name)::text)));
