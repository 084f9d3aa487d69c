-- upgrade
ALTER TABLE item DROP COLUMN state;
DROP TYPE state;

-- downgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
ALTER TABLE item ADD COLUMN state state;
