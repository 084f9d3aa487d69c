-- upgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN', 'PAUSED');
ALTER TABLE item DROP CONSTRAINT item_state_check;
ALTER TABLE item ALTER COLUMN state TYPE state USING (CASE state WHEN 0 THEN 'OPEN' WHEN 1 THEN 'PAUSED' WHEN 2 THEN 'DONE' ELSE state::text END)::state;

-- downgrade
ALTER TABLE item ALTER COLUMN state TYPE smallint USING CASE state::text WHEN 'OPEN' THEN 0 WHEN 'PAUSED' THEN 1 WHEN 'DONE' THEN 2 ELSE state::text::smallint END;
ALTER TABLE item ADD CONSTRAINT item_state_check CHECK (((state >= 0) AND (state <= 2)));
DROP TYPE state;
