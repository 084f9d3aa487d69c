-- upgrade
ALTER TABLE item ADD CONSTRAINT ck_item_rank CHECK (rank >= 0);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item_rank;
