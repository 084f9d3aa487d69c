INSERT INTO item (id, note) VALUES (1, 'abcd');
