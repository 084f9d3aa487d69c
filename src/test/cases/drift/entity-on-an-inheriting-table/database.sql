CREATE TABLE special (extra varchar(255)) INHERITS (item);
