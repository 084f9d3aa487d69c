-- upgrade
CREATE TABLE student_course (
    student_id bigint NOT NULL,
    courses_id bigint NOT NULL,
    CONSTRAINT student_course_pkey PRIMARY KEY (student_id, courses_id),
    CONSTRAINT fk1xm2hei9chmwoqf2wfm104nmg FOREIGN KEY (student_id) REFERENCES student (id),
    CONSTRAINT fkhsraemp5c43dqbijrt4uppboe FOREIGN KEY (courses_id) REFERENCES course (id)
);

-- downgrade
DROP TABLE student_course;
