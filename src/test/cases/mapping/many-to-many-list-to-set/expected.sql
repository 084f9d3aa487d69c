-- upgrade
ALTER TABLE student_course ADD CONSTRAINT student_course_pkey PRIMARY KEY (student_id, courses_id);

-- downgrade
ALTER TABLE student_course DROP CONSTRAINT student_course_pkey;
