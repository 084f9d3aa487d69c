-- upgrade
ALTER TABLE item ADD COLUMN rating double precision DEFAULT 0.0 NOT NULL;
COMMENT ON COLUMN item.rating IS '0.0 to 5.0';

-- downgrade
ALTER TABLE item DROP COLUMN rating;
