CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY);
CREATE TABLE databasechangelog (id varchar(255));
CREATE TABLE databasechangeloglock (id integer PRIMARY KEY);
CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY);
