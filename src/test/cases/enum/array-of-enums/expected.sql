-- upgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
ALTER TABLE item ADD COLUMN first state;
ALTER TABLE item ADD COLUMN states smallint[];

-- downgrade
ALTER TABLE item DROP COLUMN states;
ALTER TABLE item DROP COLUMN first;
DROP TYPE state;
