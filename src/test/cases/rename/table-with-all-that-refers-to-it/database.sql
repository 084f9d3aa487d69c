INSERT INTO item (id, code, name) VALUES (nextval('item_seq'), 'a', 'first');
INSERT INTO item (id, code, name, parent_id) SELECT nextval('item_seq'), 'b', 'second', id FROM item;
INSERT INTO line (id, item_id) SELECT id, id FROM item;
