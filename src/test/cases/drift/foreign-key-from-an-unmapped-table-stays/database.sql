CREATE TABLE note (id integer PRIMARY KEY, item_id bigint REFERENCES item ON DELETE CASCADE);
