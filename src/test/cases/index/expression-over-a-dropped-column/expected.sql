-- upgrade
DROP INDEX ix_item_lower;
ALTER TABLE item DROP COLUMN name;

-- downgrade
ALTER TABLE item ADD COLUMN name character varying(255);
CREATE INDEX ix_item_lower ON item ((lower((name)::text)), rank);
