-- upgrade
DROP VIEW title;
ALTER TABLE item ALTER COLUMN name TYPE character varying(40);
CREATE VIEW title AS select id, upper(name) as title from item;
COMMENT ON VIEW title IS 'In capitals';

-- downgrade
DROP VIEW title;
ALTER TABLE item ALTER COLUMN name TYPE character varying(20);
CREATE VIEW title AS SELECT id,
    upper((name)::text) AS title
   FROM item;
COMMENT ON VIEW title IS 'In capitals';
