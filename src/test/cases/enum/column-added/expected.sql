-- upgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
ALTER TABLE item ADD COLUMN state state;

-- downgrade
ALTER TABLE item DROP COLUMN state;
DROP TYPE state;
