INSERT INTO item (id, address) VALUES (1, ROW('Rome')), (2, NULL);
