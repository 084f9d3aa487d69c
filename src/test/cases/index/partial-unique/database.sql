INSERT INTO item (id, name, rank) VALUES (1, 'a', 1), (2, 'a', 2);
