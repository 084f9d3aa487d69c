-- upgrade
ALTER TABLE item ALTER COLUMN embedding TYPE vector(3);

-- downgrade
ALTER TABLE item ALTER COLUMN embedding TYPE real[];
