-- upgrade
ALTER TABLE shop.item ADD CONSTRAINT uk_item UNIQUE (name);

-- downgrade
ALTER TABLE shop.item DROP CONSTRAINT uk_item;
