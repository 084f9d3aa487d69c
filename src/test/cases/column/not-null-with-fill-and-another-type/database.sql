INSERT INTO item (id, amount, gone) VALUES (1, '12', 'a'), (2, NULL, 'b');
