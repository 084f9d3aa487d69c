-- upgrade
DROP INDEX ix_item_live;
ALTER TABLE item ALTER COLUMN rank TYPE character varying(255);
CREATE INDEX ix_item_live ON item (name) WHERE rank <> '';

-- downgrade
DROP INDEX ix_item_live;
ALTER TABLE item ALTER COLUMN rank TYPE integer USING rank::integer;
CREATE INDEX ix_item_live ON item (name) WHERE (rank > 0);
