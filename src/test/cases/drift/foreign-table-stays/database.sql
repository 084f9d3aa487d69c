CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, description text);
CREATE TABLE somebody_elses (id int REFERENCES flyway_schema_history);
