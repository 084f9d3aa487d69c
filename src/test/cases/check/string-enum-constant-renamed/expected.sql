-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE state IN ('DONE')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with state IN (''DONE''), and state has no such constant afterwards: change them first, or to ''CLOSED'' behind dropConstraint in place of this line';
    END IF;
END
$$;
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state in ('OPEN','CLOSED'));

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE state IN ('CLOSED')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with state IN (''CLOSED''), and state has no such constant afterwards: change them first, or to ''DONE'' behind dropConstraint in place of this line';
    END IF;
END
$$;
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state)::text = ANY ((ARRAY['OPEN'::character varying, 'DONE'::character varying])::text[])));
