-- upgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ALTER COLUMN state TYPE character varying(20) USING CASE state WHEN 0 THEN 'OPEN' WHEN 1 THEN 'PAUSED' WHEN 2 THEN 'DONE' ELSE state::text END;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (state in ('OPEN','PAUSED','DONE'));

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ALTER COLUMN state TYPE smallint USING CASE state WHEN 'OPEN' THEN 0 WHEN 'PAUSED' THEN 1 WHEN 'DONE' THEN 2 ELSE state::smallint END;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state >= 0) AND (state <= 2)));
