INSERT INTO item (id, price, amount) VALUES (1, 2, 3);
