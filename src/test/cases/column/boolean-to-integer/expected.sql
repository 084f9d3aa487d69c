-- upgrade
ALTER TABLE item ALTER COLUMN active DROP DEFAULT;
ALTER TABLE item ALTER COLUMN active TYPE integer USING active::integer;
ALTER TABLE item ALTER COLUMN active SET DEFAULT 1;

-- downgrade
ALTER TABLE item ALTER COLUMN active DROP DEFAULT;
ALTER TABLE item ALTER COLUMN active TYPE boolean USING active <> 0;
ALTER TABLE item ALTER COLUMN active SET DEFAULT true;
