-- upgrade
ALTER TABLE item ALTER COLUMN amount TYPE integer USING amount::integer;
UPDATE item SET amount = -1 WHERE amount IS NULL;
ALTER TABLE item ALTER COLUMN amount SET NOT NULL;
ALTER TABLE item DROP COLUMN gone;

-- downgrade
ALTER TABLE item ADD COLUMN gone character varying(255);
UPDATE item SET gone = 'lost' WHERE gone IS NULL;
ALTER TABLE item ALTER COLUMN gone SET NOT NULL;
ALTER TABLE item ALTER COLUMN amount TYPE character varying(255);
ALTER TABLE item ALTER COLUMN amount DROP NOT NULL;
