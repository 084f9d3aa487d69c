-- upgrade
ALTER TABLE item DROP CONSTRAINT uk_item;
ALTER TABLE item ADD CONSTRAINT uk_item UNIQUE (rank, name);

-- downgrade
ALTER TABLE item DROP CONSTRAINT uk_item;
ALTER TABLE item ADD CONSTRAINT uk_item UNIQUE (name, rank);
