-- upgrade
ALTER TABLE item DROP CONSTRAINT item_name_key;
ALTER TABLE item ADD CONSTRAINT item_name_rank_key UNIQUE (name, rank);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_name_rank_key;
ALTER TABLE item ADD CONSTRAINT item_name_key UNIQUE (name);
