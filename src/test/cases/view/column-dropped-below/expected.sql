-- upgrade
DROP VIEW title;
ALTER TABLE item DROP COLUMN remark;
CREATE VIEW title AS select id, upper(name) as title from item;

-- downgrade
DROP VIEW title;
ALTER TABLE item ADD COLUMN remark character varying(255);
CREATE VIEW title AS SELECT id,
    COALESCE(remark, name) AS title
   FROM item;
