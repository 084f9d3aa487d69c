-- upgrade
ALTER TABLE item ADD COLUMN width integer DEFAULT 1 NOT NULL;
ALTER TABLE item ADD COLUMN area integer GENERATED ALWAYS AS (height * width) VIRTUAL;

-- downgrade
ALTER TABLE item DROP COLUMN area;
ALTER TABLE item DROP COLUMN width;
