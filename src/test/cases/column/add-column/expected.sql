-- upgrade
ALTER TABLE item ADD COLUMN rating integer;

-- downgrade
ALTER TABLE item DROP COLUMN rating;
