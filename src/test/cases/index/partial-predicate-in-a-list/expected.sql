-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name) WHERE rank in (1, 2, 3);

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name) WHERE (rank = ANY (ARRAY[1, 2]));
