-- upgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state in ('DONE','OPEN'));

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state)::text = ANY ((ARRAY['OPEN'::character varying, 'DONE'::character varying])::text[])));
