INSERT INTO item (id, numbers, words) VALUES (1, 7, 'seven'), (2, NULL, NULL);
