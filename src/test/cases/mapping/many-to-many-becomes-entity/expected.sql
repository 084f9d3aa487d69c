-- upgrade
CREATE SEQUENCE enrolment_seq INCREMENT BY 50;
ALTER TABLE enrolment RENAME CONSTRAINT fk8248ihfyxo0v6s83h4cl0y106 TO fkcjhe214bal7dmuwl2s1ejloi7;
ALTER TABLE enrolment RENAME CONSTRAINT fkdycxgim7cc0q1n76m89lutook TO fkskcg86qeyb6u6l1ylu4es2djq;
ALTER TABLE enrolment ADD COLUMN id bigint;
UPDATE enrolment SET id = nextval('enrolment_seq') WHERE id IS NULL;
ALTER TABLE enrolment ALTER COLUMN id SET NOT NULL;
ALTER TABLE enrolment ADD COLUMN since date DEFAULT current_date NOT NULL;
ALTER TABLE enrolment DROP CONSTRAINT enrolment_pkey;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_pkey PRIMARY KEY (id);
ALTER TABLE enrolment ADD CONSTRAINT enrolment_student_id_courses_id_key UNIQUE (student_id, courses_id);

-- downgrade
ALTER TABLE enrolment DROP CONSTRAINT enrolment_student_id_courses_id_key;
ALTER TABLE enrolment DROP CONSTRAINT enrolment_pkey;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_pkey PRIMARY KEY (student_id, courses_id);
ALTER TABLE enrolment DROP COLUMN since;
ALTER TABLE enrolment DROP COLUMN id;
ALTER TABLE enrolment RENAME CONSTRAINT fkskcg86qeyb6u6l1ylu4es2djq TO fkdycxgim7cc0q1n76m89lutook;
ALTER TABLE enrolment RENAME CONSTRAINT fkcjhe214bal7dmuwl2s1ejloi7 TO fk8248ihfyxo0v6s83h4cl0y106;
DROP SEQUENCE enrolment_seq;
