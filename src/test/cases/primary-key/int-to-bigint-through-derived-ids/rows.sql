INSERT INTO owner DEFAULT VALUES;
INSERT INTO pet (number, keeper_id) VALUES (1, 1);
