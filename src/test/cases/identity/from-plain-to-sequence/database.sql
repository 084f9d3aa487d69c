INSERT INTO item (id) VALUES (7), (9);
