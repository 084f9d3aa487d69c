-- upgrade
DROP INDEX ix_rank;
CREATE INDEX ix_rank ON part (rank);

-- downgrade
DROP INDEX ix_rank;
CREATE INDEX ix_rank ON item (rank);
