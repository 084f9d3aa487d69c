-- upgrade
CREATE TABLE company (
    head_id bigint,
    id bigint NOT NULL,
    CONSTRAINT company_pkey PRIMARY KEY (id)
);
CREATE TABLE employee (
    company_id bigint NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT employee_pkey PRIMARY KEY (id)
);
ALTER TABLE company ADD CONSTRAINT fk_company_head FOREIGN KEY (head_id) REFERENCES employee (id);
ALTER TABLE employee ADD CONSTRAINT fk_employee_company FOREIGN KEY (company_id) REFERENCES company (id);

-- downgrade
ALTER TABLE employee DROP CONSTRAINT fk_employee_company;
ALTER TABLE company DROP CONSTRAINT fk_company_head;
DROP TABLE employee;
DROP TABLE company;
