-- upgrade
ALTER TABLE item DROP CONSTRAINT x_item;
ALTER TABLE item ADD CONSTRAINT x_item CHECK (rank > 0);

-- downgrade
ALTER TABLE item DROP CONSTRAINT x_item;
ALTER TABLE item ADD CONSTRAINT x_item UNIQUE (name);
