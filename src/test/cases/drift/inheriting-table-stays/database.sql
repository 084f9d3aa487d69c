CREATE TABLE special_item (extra text) INHERITS (item);
