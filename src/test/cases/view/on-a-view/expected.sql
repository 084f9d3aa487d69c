-- upgrade
CREATE VIEW ranked AS select id, rank from item where rank > 0;
CREATE VIEW title AS select r.id, count(*) as number from ranked r group by r.id;

-- downgrade
DROP VIEW title;
DROP VIEW ranked;
