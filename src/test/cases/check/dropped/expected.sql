-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_item_rank;

-- downgrade
ALTER TABLE item ADD CONSTRAINT ck_item_rank CHECK ((rank >= 0));
