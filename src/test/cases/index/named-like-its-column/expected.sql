-- upgrade
CREATE INDEX rank ON item (rank);

-- downgrade
DROP INDEX rank;
