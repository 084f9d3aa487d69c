INSERT INTO author (id, name) VALUES (1, 'Ada');
INSERT INTO book (id, author_id) VALUES (1, 1);
