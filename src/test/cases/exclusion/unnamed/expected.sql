-- upgrade
ALTER TABLE item ADD CONSTRAINT item_rank_excl EXCLUDE (rank with =);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_rank_excl;
