-- upgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ALTER COLUMN state TYPE character varying(20);
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state in ('OPEN','DONE'));

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ALTER COLUMN state TYPE smallint USING state::smallint;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state >= 0) AND (state <= 1)));
