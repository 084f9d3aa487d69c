INSERT INTO task (id, took, limit_, at) VALUES (1, NULL, NULL, '10:00'), (2, NULL, NULL, NULL);
