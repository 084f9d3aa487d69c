-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (rank > 0);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK ((rank > 5)) NOT VALID;
