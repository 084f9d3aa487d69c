DO $$ BEGIN
    ASSERT (SELECT first FROM item) = 5;
END $$;
