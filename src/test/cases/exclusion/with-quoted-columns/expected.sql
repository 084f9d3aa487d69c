-- upgrade
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE ("Room No" with =);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
