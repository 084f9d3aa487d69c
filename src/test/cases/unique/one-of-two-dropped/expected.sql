-- upgrade
ALTER TABLE item DROP CONSTRAINT uk_b;

-- downgrade
ALTER TABLE item ADD CONSTRAINT uk_b UNIQUE (rank);
