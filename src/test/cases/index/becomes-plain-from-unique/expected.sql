-- upgrade
ALTER TABLE item DROP CONSTRAINT ix_item;
CREATE INDEX ix_item ON item (rank);

-- downgrade
DROP INDEX ix_item;
ALTER TABLE item ADD CONSTRAINT ix_item UNIQUE (rank);
