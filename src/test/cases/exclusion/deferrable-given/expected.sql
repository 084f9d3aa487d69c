-- upgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE (rank with =) deferrable initially deferred;

-- downgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE USING btree (rank WITH =);
