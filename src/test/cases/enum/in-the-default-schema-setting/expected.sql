-- upgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
ALTER TABLE shop.item ADD COLUMN state state;

-- downgrade
ALTER TABLE shop.item DROP COLUMN state;
DROP TYPE state;
