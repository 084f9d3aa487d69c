INSERT INTO item (id, value) VALUES (1, '10:11:12.5');
