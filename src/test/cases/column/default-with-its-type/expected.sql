-- upgrade
ALTER TABLE item ALTER COLUMN size DROP DEFAULT;
ALTER TABLE item ALTER COLUMN size TYPE integer USING size::integer;
ALTER TABLE item ALTER COLUMN size SET DEFAULT 7;

-- downgrade
ALTER TABLE item ALTER COLUMN size DROP DEFAULT;
ALTER TABLE item ALTER COLUMN size TYPE character varying(255);
ALTER TABLE item ALTER COLUMN size SET DEFAULT '7'::character varying;
