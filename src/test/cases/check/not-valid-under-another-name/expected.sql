-- upgrade
ALTER TABLE item VALIDATE CONSTRAINT ck_by_hand;
ALTER TABLE item RENAME CONSTRAINT ck_by_hand TO ck_item;

-- downgrade
ALTER TABLE item RENAME CONSTRAINT ck_item TO ck_by_hand;
ALTER TABLE item DROP CONSTRAINT ck_by_hand;
ALTER TABLE item ADD CONSTRAINT ck_by_hand CHECK ((rank > 0)) NOT VALID;
