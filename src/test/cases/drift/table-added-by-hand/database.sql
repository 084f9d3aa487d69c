CREATE TABLE tag (id bigint PRIMARY KEY, label varchar(255));
