DO $$ BEGIN
    ASSERT (SELECT note = 'n' AND city = 'c' FROM item);
END $$;
