-- upgrade
CREATE INDEX ix_b ON item (rank);

-- downgrade
DROP INDEX ix_b;
