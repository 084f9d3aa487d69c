-- upgrade
ALTER TABLE item DROP COLUMN address;
DROP TYPE address;

-- downgrade
CREATE TYPE address AS (city character varying(255));
ALTER TABLE item ADD COLUMN address address;
