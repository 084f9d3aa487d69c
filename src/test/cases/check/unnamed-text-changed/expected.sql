-- upgrade
ALTER TABLE item DROP CONSTRAINT item_rank_check;
ALTER TABLE item ADD CONSTRAINT item_rank_check CHECK (rank >= 10);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_rank_check;
ALTER TABLE item ADD CONSTRAINT item_rank_check CHECK ((rank >= 0));
