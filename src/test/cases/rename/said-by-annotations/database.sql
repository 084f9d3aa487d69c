INSERT INTO item (id, note, city) VALUES (1, 'n', 'c');
INSERT INTO item_tag VALUES (1, 't');
