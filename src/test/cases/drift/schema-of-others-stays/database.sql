CREATE SCHEMA others;
CREATE TABLE others.item (id integer PRIMARY KEY, anything text);
CREATE INDEX ix_item ON others.item (anything);
