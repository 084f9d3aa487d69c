INSERT INTO animal (id) VALUES (1);
INSERT INTO dog (id, tag) VALUES (1, 'x');
