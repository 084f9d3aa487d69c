-- upgrade
ALTER TABLE item DROP CONSTRAINT uk_item;
CREATE INDEX uk_item ON item (name);

-- downgrade
DROP INDEX uk_item;
ALTER TABLE item ADD CONSTRAINT uk_item UNIQUE (name);
