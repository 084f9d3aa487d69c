-- upgrade
ALTER TABLE item DROP CONSTRAINT uk_item;
ALTER TABLE item ADD CONSTRAINT uk_item UNIQUE (name) INCLUDE (rank);

-- downgrade
ALTER TABLE item DROP CONSTRAINT uk_item;
ALTER TABLE item ADD CONSTRAINT uk_item UNIQUE (name);
