-- upgrade
CREATE INDEX ix_item_words ON item USING gin ((to_tsvector('simple', coalesce(name, ''))));

-- downgrade
DROP INDEX ix_item_words;
