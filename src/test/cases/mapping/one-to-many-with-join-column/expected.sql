-- upgrade
ALTER TABLE course ADD COLUMN student_id bigint;
ALTER TABLE course ADD CONSTRAINT fkd70j1kui7t5i8o538d92ljqpe FOREIGN KEY (student_id) REFERENCES student (id);

-- downgrade
ALTER TABLE course DROP CONSTRAINT fkd70j1kui7t5i8o538d92ljqpe;
ALTER TABLE course DROP COLUMN student_id;
