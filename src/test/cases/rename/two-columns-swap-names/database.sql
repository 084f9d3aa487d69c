INSERT INTO item (id, first, second) VALUES (1, 5, 50);
