-- upgrade
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code) DEFERRABLE INITIALLY DEFERRED;

-- downgrade
ALTER TABLE item DROP CONSTRAINT uq_item_code;
