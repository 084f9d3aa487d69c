-- upgrade
CREATE INDEX ix_item_doc ON item USING gin (doc jsonb_path_ops);

-- downgrade
DROP INDEX ix_item_doc;
