INSERT INTO item (id, data) VALUES (1, '{}');
