INSERT INTO poll VALUES (1);
INSERT INTO poll_answers VALUES (1, 'a'), (1, 'b');
