CREATE OR REPLACE VIEW title AS SELECT id, lower(name) AS title FROM item;
