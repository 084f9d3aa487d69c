INSERT INTO item (id, value) VALUES (1, 'abc');
