-- upgrade
CREATE INDEX idxc4bq9xua1nb8kac1mxw3ctiu8 ON item (name, rank);

-- downgrade
DROP INDEX idxc4bq9xua1nb8kac1mxw3ctiu8;
