-- upgrade
ALTER TABLE item RENAME COLUMN amount TO total;
ALTER TABLE item ALTER COLUMN total TYPE bigint USING total::bigint;
ALTER TABLE item ALTER COLUMN total SET NOT NULL;

-- downgrade
ALTER TABLE item ALTER COLUMN total TYPE character varying(40);
ALTER TABLE item ALTER COLUMN total DROP NOT NULL;
ALTER TABLE item RENAME COLUMN total TO amount;
