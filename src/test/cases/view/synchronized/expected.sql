-- upgrade
CREATE VIEW title AS select id, upper(name) as title from item;

-- downgrade
DROP VIEW title;
