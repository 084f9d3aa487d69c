-- upgrade
ALTER TABLE item ADD COLUMN more character varying(255);
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (rank);

-- downgrade
ALTER TABLE item DROP COLUMN more;
