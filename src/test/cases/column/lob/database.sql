INSERT INTO item (id, note, picture) VALUES (1, 'Größe 🐘', '\x00ff'), (2, NULL, NULL);
