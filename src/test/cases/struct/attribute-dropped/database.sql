INSERT INTO item (id, address) VALUES (1, ROW('Rome', 'Via', 100)), (2, NULL);
