INSERT INTO item (id, value) VALUES (1, 12.34);
