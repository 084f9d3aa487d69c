DO $$ BEGIN
    ASSERT (SELECT state = 'OPEN' FROM item);
END $$;
