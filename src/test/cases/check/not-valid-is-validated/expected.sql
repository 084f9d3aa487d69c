-- upgrade
ALTER TABLE item VALIDATE CONSTRAINT ck_item;

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK ((rank > 0)) NOT VALID;
