-- upgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state between 0 and 2);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state >= 0) AND (state <= 1)));
