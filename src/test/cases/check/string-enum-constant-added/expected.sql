-- upgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state in ('OPEN','PAUSED','DONE'));

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE state IN ('PAUSED')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with state IN (''PAUSED''), and state has no such constant afterwards: change them first';
    END IF;
END
$$;
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state)::text = ANY ((ARRAY['OPEN'::character varying, 'DONE'::character varying])::text[])));
