INSERT INTO item (id, price) VALUES (1, 2);
