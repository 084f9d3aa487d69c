-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_rank;
ALTER TABLE part ADD CONSTRAINT ck_rank CHECK (rank > 0);

-- downgrade
ALTER TABLE part DROP CONSTRAINT ck_rank;
ALTER TABLE item ADD CONSTRAINT ck_rank CHECK ((rank > 0));
