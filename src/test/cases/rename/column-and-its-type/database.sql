INSERT INTO item (id, amount) VALUES (1, '42');
