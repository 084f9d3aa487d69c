-- upgrade
DROP VIEW title;
ALTER TABLE item ADD COLUMN remark character varying(255);
CREATE VIEW title AS select id, coalesce(remark, name) as title from item group by id;

-- downgrade
DROP VIEW title;
ALTER TABLE item DROP COLUMN remark;
CREATE VIEW title AS SELECT id,
    name AS title
   FROM item
  GROUP BY id;
