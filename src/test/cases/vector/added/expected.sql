-- upgrade
ALTER TABLE item ADD COLUMN embedding vector(3);

-- downgrade
ALTER TABLE item DROP COLUMN embedding;
