-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((coalesce(name, 'b')));

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item ((COALESCE(name, 'a'::character varying)));
