-- upgrade
ALTER SEQUENCE item_seq RENAME TO product_seq;
ALTER TABLE item RENAME TO product;
ALTER TABLE line RENAME CONSTRAINT fkjp3m2l4e0f7q1ehd1jeo8u5wx TO fkte9vk4nglpoai2riad0qmk3oe;
ALTER TABLE product RENAME CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2 TO fk16pod1vmikebbuk1kbao45lu0;
ALTER TABLE product RENAME CONSTRAINT item_code_key TO product_code_key;
ALTER TABLE product RENAME CONSTRAINT item_pkey TO product_pkey;

-- downgrade
ALTER TABLE product RENAME CONSTRAINT product_pkey TO item_pkey;
ALTER TABLE product RENAME CONSTRAINT product_code_key TO item_code_key;
ALTER TABLE product RENAME CONSTRAINT fk16pod1vmikebbuk1kbao45lu0 TO fkqdcluedneghw6jtrfu1cdrod2;
ALTER TABLE line RENAME CONSTRAINT fkte9vk4nglpoai2riad0qmk3oe TO fkjp3m2l4e0f7q1ehd1jeo8u5wx;
ALTER TABLE product RENAME TO item;
ALTER SEQUENCE product_seq RENAME TO item_seq;
