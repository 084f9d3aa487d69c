-- upgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name COLLATE "POSIX");

-- downgrade
DROP INDEX ix_item;
CREATE INDEX ix_item ON item (name COLLATE "C");
