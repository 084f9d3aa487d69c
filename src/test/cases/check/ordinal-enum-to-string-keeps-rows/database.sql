INSERT INTO item (id, state) VALUES (1, 0), (2, 2), (3, NULL);
