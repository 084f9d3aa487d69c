INSERT INTO item (id, address) VALUES (1, ROW('Rome', 100)), (2, NULL), (3, ROW(NULL, 7));
