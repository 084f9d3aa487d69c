-- upgrade
ALTER TABLE item ALTER COLUMN embedding TYPE vector(4);

-- downgrade
ALTER TABLE item ALTER COLUMN embedding TYPE vector(3);
