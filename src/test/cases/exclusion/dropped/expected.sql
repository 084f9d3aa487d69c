-- upgrade
ALTER TABLE item DROP CONSTRAINT ex_item;

-- downgrade
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE USING btree (rank WITH =);
