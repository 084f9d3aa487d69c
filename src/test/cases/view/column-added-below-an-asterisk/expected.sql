-- upgrade
DROP VIEW title;
ALTER TABLE item ADD COLUMN remark character varying(255);
CREATE VIEW title AS select * from item;

-- downgrade
DROP VIEW title;
ALTER TABLE item DROP COLUMN remark;
CREATE VIEW title AS SELECT id,
    name
   FROM item;
