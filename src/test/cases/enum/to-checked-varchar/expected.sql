-- upgrade
ALTER TABLE item ALTER COLUMN state TYPE character varying(20);
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state in ('OPEN','DONE'));
DROP TYPE state;

-- downgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ALTER COLUMN state TYPE state USING state::state;
