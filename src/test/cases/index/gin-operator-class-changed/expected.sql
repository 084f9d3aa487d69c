-- upgrade
DROP INDEX ix_item_doc;
CREATE INDEX ix_item_doc ON item USING gin (doc);

-- downgrade
DROP INDEX ix_item_doc;
CREATE INDEX ix_item_doc ON item USING gin (doc jsonb_path_ops);
