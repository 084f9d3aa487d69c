-- upgrade
ALTER TABLE item ADD COLUMN number bigint DEFAULT nextval('ticket_numbers');

-- downgrade
ALTER TABLE item DROP COLUMN number;
