-- upgrade
ALTER TABLE shop.item DROP CONSTRAINT ck_item;
ALTER TABLE shop.item ADD CONSTRAINT ck_item CHECK (rank > 1);

-- downgrade
ALTER TABLE shop.item DROP CONSTRAINT ck_item;
ALTER TABLE shop.item ADD CONSTRAINT ck_item CHECK ((rank > 0));
