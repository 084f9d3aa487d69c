-- upgrade
DROP INDEX ix_item_doc;
CREATE INDEX ix_item_doc ON item ((doc ->> 'b'));

-- downgrade
DROP INDEX ix_item_doc;
CREATE INDEX ix_item_doc ON item ((((doc ->> 'a'::text))));
