-- upgrade
DROP VIEW title;
ALTER TABLE item RENAME COLUMN name TO label;
CREATE VIEW title AS select id, upper(label) as title from item;

-- downgrade
DROP VIEW title;
ALTER TABLE item RENAME COLUMN label TO name;
CREATE VIEW title AS SELECT id,
    upper((name)::text) AS title
   FROM item;
