-- upgrade
ALTER TABLE item RENAME CONSTRAINT ck_item TO "CK_Item";

-- downgrade
ALTER TABLE item RENAME CONSTRAINT "CK_Item" TO ck_item;
