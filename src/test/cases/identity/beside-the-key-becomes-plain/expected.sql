-- upgrade
ALTER TABLE ticket ALTER COLUMN number DROP IDENTITY;
ALTER TABLE ticket ALTER COLUMN number DROP NOT NULL;

-- downgrade
ALTER TABLE ticket ALTER COLUMN number SET NOT NULL;
ALTER TABLE ticket ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('ticket', 'number'), greatest(max(number) + 1, 1), false) FROM ticket;
