-- upgrade
ALTER TABLE item ADD CONSTRAINT name UNIQUE (name);

-- downgrade
ALTER TABLE item DROP CONSTRAINT name;
