DO $$ BEGIN
    ASSERT (SELECT last_value FROM ticket_numbers) > 1;
END $$;
