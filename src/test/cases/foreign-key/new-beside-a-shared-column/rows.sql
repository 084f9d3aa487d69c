INSERT INTO payment (id, tenant) VALUES (1, 7);
