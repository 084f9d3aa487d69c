-- upgrade
ALTER TABLE item DROP COLUMN rating;

-- downgrade
ALTER TABLE item ADD COLUMN rating integer;
