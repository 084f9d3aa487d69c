-- upgrade
ALTER TABLE item ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE item ALTER COLUMN amount TYPE integer USING amount::integer;
ALTER TABLE item ALTER COLUMN amount SET DEFAULT 7;
UPDATE item SET amount = 0 WHERE amount IS NULL;
ALTER TABLE item ALTER COLUMN amount SET NOT NULL;

-- downgrade
ALTER TABLE item ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE item ALTER COLUMN amount TYPE character varying(255);
ALTER TABLE item ALTER COLUMN amount SET DEFAULT '12'::character varying;
ALTER TABLE item ALTER COLUMN amount DROP NOT NULL;
