INSERT INTO item (id, address, past) VALUES (1, ROW('Rome', 100), ARRAY[ROW('Pisa', 1), NULL]::address[]), (2, NULL, NULL);
