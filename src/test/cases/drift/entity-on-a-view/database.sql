CREATE VIEW title AS SELECT id, upper(name) AS title FROM item;
