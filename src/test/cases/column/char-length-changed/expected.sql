-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE character(5);

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE character(3);
