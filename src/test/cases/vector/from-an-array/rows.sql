INSERT INTO item (id, embedding) VALUES (1, '{1,2.5,-3}'), (2, NULL);
