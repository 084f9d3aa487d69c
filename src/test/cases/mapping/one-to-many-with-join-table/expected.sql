-- upgrade
CREATE TABLE enrolment (
    course bigint NOT NULL,
    student bigint NOT NULL,
    CONSTRAINT enrolment_course_key UNIQUE (course),
    CONSTRAINT fkntu8b4nu4vy3ra1ln7tore81l FOREIGN KEY (student) REFERENCES student (id),
    CONSTRAINT fksdec3pc7c27k7pyq2a3syimkw FOREIGN KEY (course) REFERENCES course (id)
);

-- downgrade
DROP TABLE enrolment;
