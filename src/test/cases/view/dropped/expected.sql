-- upgrade
DROP VIEW title;

-- downgrade
CREATE VIEW title AS SELECT id,
    upper((name)::text) AS title
   FROM item;
