-- upgrade
ALTER TABLE product RENAME TO item_renamed;
ALTER TABLE item RENAME TO product_renamed;
ALTER TABLE item_renamed RENAME TO item;
ALTER TABLE product_renamed RENAME TO product;
ALTER TABLE item RENAME CONSTRAINT product_pkey TO item_pkey_renamed;
ALTER TABLE product RENAME CONSTRAINT item_pkey TO product_pkey_renamed;
ALTER TABLE item RENAME CONSTRAINT item_pkey_renamed TO item_pkey;
ALTER TABLE item RENAME CONSTRAINT product_title_key TO item_title_key;
ALTER TABLE product RENAME CONSTRAINT item_name_key TO product_name_key;
ALTER TABLE product RENAME CONSTRAINT product_pkey_renamed TO product_pkey;

-- downgrade
ALTER TABLE product RENAME CONSTRAINT product_pkey TO product_pkey_renamed;
ALTER TABLE product RENAME CONSTRAINT product_name_key TO item_name_key;
ALTER TABLE item RENAME CONSTRAINT item_title_key TO product_title_key;
ALTER TABLE item RENAME CONSTRAINT item_pkey TO item_pkey_renamed;
ALTER TABLE product RENAME CONSTRAINT product_pkey_renamed TO item_pkey;
ALTER TABLE item RENAME CONSTRAINT item_pkey_renamed TO product_pkey;
ALTER TABLE product RENAME TO product_renamed;
ALTER TABLE item RENAME TO item_renamed;
ALTER TABLE product_renamed RENAME TO item;
ALTER TABLE item_renamed RENAME TO product;
