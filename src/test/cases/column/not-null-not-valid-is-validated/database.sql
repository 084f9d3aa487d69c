INSERT INTO item (id, name) VALUES (1, 'a');
ALTER TABLE item ADD CONSTRAINT nn_item_name NOT NULL name NOT VALID;
