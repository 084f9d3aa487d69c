-- upgrade
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE using btree (rank with =);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
