-- upgrade
DROP VIEW title;
CREATE VIEW title AS select id, upper(name) as title from item;

-- downgrade
DROP VIEW title;
CREATE VIEW title AS SELECT id,
    lower((name)::text) AS title
   FROM item;
