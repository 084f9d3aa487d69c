INSERT INTO item (id, states) VALUES (1, '{OPEN,DONE}');
