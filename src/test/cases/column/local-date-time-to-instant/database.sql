INSERT INTO item (id, at) VALUES (1, '2020-01-01 12:00');
