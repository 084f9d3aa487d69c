-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_item_rank;
ALTER TABLE item ADD CONSTRAINT ck_item_rank CHECK (rank >= 1);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item_rank;
ALTER TABLE item ADD CONSTRAINT ck_item_rank CHECK ((rank >= 0));
