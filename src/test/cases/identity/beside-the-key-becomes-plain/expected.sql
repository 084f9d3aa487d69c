-- upgrade
ALTER TABLE ticket ALTER COLUMN number DROP IDENTITY;
ALTER TABLE ticket ALTER COLUMN number DROP NOT NULL;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM ticket WHERE number IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table ticket has rows with number IS NULL, and number is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE ticket ALTER COLUMN number SET NOT NULL;
ALTER TABLE ticket ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('ticket', 'number'), greatest(max(number) + 1, 1), false) FROM ticket;
