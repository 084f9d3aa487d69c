-- upgrade
DROP VIEW stock.title;
ALTER TABLE stock.item ADD COLUMN remark character varying(255);
CREATE VIEW stock.title AS select * from stock.item;

-- downgrade
DROP VIEW stock.title;
ALTER TABLE stock.item DROP COLUMN remark;
CREATE VIEW stock.title AS SELECT id,
    name
   FROM stock.item;
