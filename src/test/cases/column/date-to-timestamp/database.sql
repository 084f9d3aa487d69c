INSERT INTO item (id, value) VALUES (1, '2026-01-31');
