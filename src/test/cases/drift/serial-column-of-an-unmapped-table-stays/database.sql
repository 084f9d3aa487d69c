CREATE TABLE log (id bigserial PRIMARY KEY, text text);
