INSERT INTO item (id, state) VALUES (1, 1), (2, 0);
