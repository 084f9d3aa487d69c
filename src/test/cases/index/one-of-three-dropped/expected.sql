-- upgrade
DROP INDEX ix_b;

-- downgrade
CREATE INDEX ix_b ON item (rank);
