-- upgrade
ALTER TABLE item ALTER COLUMN value TYPE interval second(6);

-- downgrade
ALTER TABLE item ALTER COLUMN value TYPE interval second(3);
