-- upgrade
CREATE TABLE student_marks (
    marks integer,
    student_id bigint NOT NULL,
    course_id bigint NOT NULL,
    CONSTRAINT student_marks_pkey PRIMARY KEY (student_id, course_id),
    CONSTRAINT fkpc9appubui2hl3b18nqd90uwj FOREIGN KEY (course_id) REFERENCES course (id),
    CONSTRAINT fktp7wjwhxrfbotqqwqqqsf74fu FOREIGN KEY (student_id) REFERENCES student (id)
);

-- downgrade
DROP TABLE student_marks;
