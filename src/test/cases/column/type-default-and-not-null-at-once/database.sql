INSERT INTO item (id) VALUES (1); INSERT INTO item (id, amount) VALUES (2, NULL);
