CREATE TABLE title (id bigint PRIMARY KEY, title character varying(255));
