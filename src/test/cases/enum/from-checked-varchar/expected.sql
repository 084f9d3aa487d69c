-- upgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ALTER COLUMN state TYPE state USING state::state;

-- downgrade
ALTER TABLE item ALTER COLUMN state TYPE character varying(20);
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state)::text = ANY ((ARRAY['OPEN'::character varying, 'DONE'::character varying])::text[])));
DROP TYPE state;
