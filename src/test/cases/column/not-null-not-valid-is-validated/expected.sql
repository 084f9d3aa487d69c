-- upgrade
ALTER TABLE item VALIDATE CONSTRAINT nn_item_name;

-- downgrade
ALTER TABLE item DROP CONSTRAINT nn_item_name;
ALTER TABLE item ADD CONSTRAINT nn_item_name NOT NULL name NOT VALID;
