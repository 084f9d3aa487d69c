-- upgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE (rank with =, name with =);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE USING btree (rank WITH =);
