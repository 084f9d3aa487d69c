-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE double precision;

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE real;
