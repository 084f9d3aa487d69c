INSERT INTO ticket (text) VALUES ('a'), ('b');
