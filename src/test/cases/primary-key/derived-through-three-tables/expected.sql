-- upgrade
CREATE TABLE company (
    kind character(1) NOT NULL,
    since date NOT NULL,
    tenant uuid NOT NULL,
    CONSTRAINT company_pkey PRIMARY KEY (kind, since, tenant),
    CONSTRAINT company_kind_check CHECK (kind in ('N','Y'))
);
CREATE TABLE department (
    company_kind character(1) NOT NULL,
    company_since date NOT NULL,
    number integer NOT NULL,
    company_tenant uuid NOT NULL,
    CONSTRAINT department_pkey PRIMARY KEY (company_kind, company_since, number, company_tenant),
    CONSTRAINT department_company_kind_check CHECK (company_kind in ('N','Y')),
    CONSTRAINT fkl2lusuptnt74348us0ybx75a6 FOREIGN KEY (company_kind, company_since, company_tenant) REFERENCES company (kind, since, tenant)
);
CREATE TABLE lead (
    department_company_kind character(1) NOT NULL,
    department_company_since date NOT NULL,
    department_number integer NOT NULL,
    department_company_tenant uuid NOT NULL,
    CONSTRAINT lead_pkey PRIMARY KEY (department_company_kind, department_company_since, department_company_tenant, department_number),
    CONSTRAINT lead_department_company_kind_check CHECK (department_company_kind in ('N','Y')),
    CONSTRAINT fkrhehjn7suymijhts242x5f7m9 FOREIGN KEY (department_company_kind, department_company_since, department_number, department_company_tenant) REFERENCES department (company_kind, company_since, number, company_tenant)
);
CREATE TABLE team (
    dept_kind character(1) NOT NULL,
    dept_number integer NOT NULL,
    dept_since date NOT NULL,
    dept_tenant uuid NOT NULL,
    code character varying(255) NOT NULL,
    CONSTRAINT team_pkey PRIMARY KEY (dept_kind, dept_number, dept_since, dept_tenant, code),
    CONSTRAINT fkcf5r0omool70j3hs4q2mj0747 FOREIGN KEY (dept_kind, dept_since, dept_number, dept_tenant) REFERENCES department (company_kind, company_since, number, company_tenant)
);
CREATE TABLE team_colors (
    k character(1) NOT NULL,
    n integer NOT NULL,
    s date NOT NULL,
    t uuid NOT NULL,
    code character varying(255) NOT NULL,
    color character varying(255),
    CONSTRAINT team_colors_color_code_key UNIQUE (color, code),
    CONSTRAINT fkiod0bkiwl8hpxme6sungsvho1 FOREIGN KEY (k, n, s, t, code) REFERENCES team (dept_kind, dept_number, dept_since, dept_tenant, code)
);
CREATE INDEX idx3haogg6rpaupuyycnimkrxse ON team_colors (color);

-- downgrade
DROP TABLE team_colors;
DROP TABLE team;
DROP TABLE lead;
DROP TABLE department;
DROP TABLE company;
