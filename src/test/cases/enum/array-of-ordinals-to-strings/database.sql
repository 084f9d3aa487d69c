INSERT INTO item (id, states) VALUES (1, '{0,2}'), (2, '{}'), (3, NULL);
