DO $$ BEGIN
    ASSERT (SELECT first FROM item) = 50;
END $$;
