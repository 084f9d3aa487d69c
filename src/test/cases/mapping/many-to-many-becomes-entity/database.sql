INSERT INTO student VALUES (1);
INSERT INTO course VALUES (1), (2);
INSERT INTO enrolment VALUES (1, 1), (1, 2);
