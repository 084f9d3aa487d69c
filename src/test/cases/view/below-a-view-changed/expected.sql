-- upgrade
DROP VIEW title;
DROP VIEW ranked;
CREATE VIEW ranked AS select id, rank from item where rank > 1;
CREATE VIEW title AS select r.id, count(*) as number from ranked r group by r.id;

-- downgrade
DROP VIEW title;
DROP VIEW ranked;
CREATE VIEW ranked AS SELECT id,
    rank
   FROM item
  WHERE (rank > 0);
CREATE VIEW title AS SELECT id,
    count(*) AS number
   FROM ranked r
  GROUP BY id;
