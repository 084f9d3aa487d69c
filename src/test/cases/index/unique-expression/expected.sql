-- upgrade
CREATE UNIQUE INDEX ux_item ON item ((lower(name)), rank DESC);

-- downgrade
DROP INDEX ux_item;
