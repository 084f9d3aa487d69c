INSERT INTO item (id, state) VALUES (1, 'DONE'), (2, 'PAUSED'), (3, NULL);
