INSERT INTO item (id, value) VALUES (1, 'twenty characters ok');
