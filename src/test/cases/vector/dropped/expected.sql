-- upgrade
ALTER TABLE item DROP COLUMN embedding;

-- downgrade
ALTER TABLE item ADD COLUMN embedding vector(3);
