INSERT INTO item (id, number) VALUES (1, 5), (2, 6);
