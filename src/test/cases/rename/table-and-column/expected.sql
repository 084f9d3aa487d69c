-- upgrade
ALTER TABLE item RENAME TO product;
ALTER TABLE product RENAME COLUMN name TO title;
ALTER TABLE product RENAME CONSTRAINT item_pkey TO product_pkey;
ALTER TABLE product RENAME CONSTRAINT item_name_key TO product_title_key;

-- downgrade
ALTER TABLE product RENAME CONSTRAINT product_title_key TO item_name_key;
ALTER TABLE product RENAME CONSTRAINT product_pkey TO item_pkey;
ALTER TABLE product RENAME COLUMN title TO name;
ALTER TABLE product RENAME TO item;
