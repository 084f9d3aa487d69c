CREATE TABLE special_item (extra text) INHERITS (item);
INSERT INTO special_item (id, extra) VALUES (1, $$x$$);
