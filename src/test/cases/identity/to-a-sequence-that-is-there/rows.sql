INSERT INTO receipt (id) VALUES (40);
