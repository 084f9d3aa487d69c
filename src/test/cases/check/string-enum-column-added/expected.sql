-- upgrade
ALTER TABLE item ADD COLUMN state character varying(20);
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state in ('OPEN','DONE'));

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item DROP COLUMN state;
