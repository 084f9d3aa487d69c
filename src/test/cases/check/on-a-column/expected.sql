-- upgrade
ALTER TABLE item ADD COLUMN size integer;
ALTER TABLE item ADD CONSTRAINT ck_rank CHECK (rank > 0);
ALTER TABLE item ADD CONSTRAINT item_size_check CHECK (size < 100);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_size_check;
ALTER TABLE item DROP CONSTRAINT ck_rank;
ALTER TABLE item DROP COLUMN size;
