-- upgrade
ALTER SEQUENCE item_number_seq RENAME TO product_position_seq;
ALTER TABLE item RENAME TO product;
ALTER TABLE product RENAME COLUMN number TO "position";
ALTER TABLE product RENAME CONSTRAINT item_pkey TO product_pkey;

-- downgrade
ALTER TABLE product RENAME CONSTRAINT product_pkey TO item_pkey;
ALTER TABLE product RENAME COLUMN "position" TO number;
ALTER TABLE product RENAME TO item;
ALTER SEQUENCE product_position_seq RENAME TO item_number_seq;
