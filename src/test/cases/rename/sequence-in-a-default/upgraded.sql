DO $$ BEGIN
    ASSERT (SELECT last_value FROM ticket_ids) > 1;
END $$;
