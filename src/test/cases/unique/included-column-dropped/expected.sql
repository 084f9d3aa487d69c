-- upgrade
ALTER TABLE item DROP CONSTRAINT uk_item;
ALTER TABLE item ADD CONSTRAINT uk_item UNIQUE (name);
ALTER TABLE item DROP COLUMN rank;

-- downgrade
ALTER TABLE item ADD COLUMN rank integer;
ALTER TABLE item DROP CONSTRAINT uk_item;
ALTER TABLE item ADD CONSTRAINT uk_item UNIQUE (name) INCLUDE (rank);
