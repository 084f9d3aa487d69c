-- upgrade
ALTER TABLE item ADD COLUMN "Item_No" bigint NOT NULL;
ALTER TABLE item DROP CONSTRAINT item_pkey;
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY ("Item_No");
ALTER TABLE item DROP COLUMN item_no;

-- downgrade
ALTER TABLE item ADD COLUMN item_no bigint NOT NULL;
ALTER TABLE item DROP CONSTRAINT item_pkey;
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (item_no);
ALTER TABLE item DROP COLUMN "Item_No";
