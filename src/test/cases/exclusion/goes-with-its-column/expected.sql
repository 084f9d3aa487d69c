-- upgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
ALTER TABLE item DROP COLUMN rank;

-- downgrade
ALTER TABLE item ADD COLUMN rank integer;
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE USING btree (rank WITH =);
