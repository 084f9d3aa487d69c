-- upgrade
ALTER TABLE item RENAME CONSTRAINT uk_item_name TO "UK_Item_Name";

-- downgrade
ALTER TABLE item RENAME CONSTRAINT "UK_Item_Name" TO uk_item_name;
