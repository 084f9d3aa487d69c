INSERT INTO item (id, numbers) VALUES (1, '{1,2}');
