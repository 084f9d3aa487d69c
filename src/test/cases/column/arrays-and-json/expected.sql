-- upgrade
ALTER TABLE item ADD COLUMN attributes jsonb;
ALTER TABLE item ADD COLUMN document json;
ALTER TABLE item ADD COLUMN ids uuid[];
ALTER TABLE item ADD COLUMN numbers integer[];
ALTER TABLE item ADD COLUMN vector double precision[];
ALTER TABLE item ADD COLUMN words character varying(255)[] DEFAULT '{}' NOT NULL;

-- downgrade
ALTER TABLE item DROP COLUMN words;
ALTER TABLE item DROP COLUMN vector;
ALTER TABLE item DROP COLUMN numbers;
ALTER TABLE item DROP COLUMN ids;
ALTER TABLE item DROP COLUMN document;
ALTER TABLE item DROP COLUMN attributes;
