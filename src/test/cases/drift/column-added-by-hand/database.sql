ALTER TABLE item ADD COLUMN rating integer DEFAULT 3;
