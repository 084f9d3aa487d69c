INSERT INTO item (id, state) VALUES (1, 'OPEN'), (2, 'DONE');
