-- upgrade
ALTER SEQUENCE ticket_numbers RENAME TO ticket_ids;
ALTER TABLE ticket ALTER COLUMN number SET DEFAULT nextval('ticket_ids');

-- downgrade
ALTER TABLE ticket ALTER COLUMN number SET DEFAULT nextval('ticket_ids'::regclass);
ALTER SEQUENCE ticket_ids RENAME TO ticket_numbers;
