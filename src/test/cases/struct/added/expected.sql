-- upgrade
CREATE TYPE address AS (state smallint, zip integer, city character varying(255));
ALTER TABLE item ADD COLUMN address address;
ALTER TABLE item ADD CONSTRAINT item_address_check CHECK (address is null or (((address).state is null or (address).state between 0 and 1)));

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_address_check;
ALTER TABLE item DROP COLUMN address;
DROP TYPE address;
