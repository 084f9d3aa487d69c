-- upgrade
DROP VIEW title;
CREATE VIEW title AS select id, lower(name) as title from item where name is not null;

-- downgrade
DROP VIEW title;
CREATE VIEW title AS SELECT id,
    upper((name)::text) AS title
   FROM item;
