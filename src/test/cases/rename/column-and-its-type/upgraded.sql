DO $$ BEGIN
    ASSERT (SELECT total FROM item) = 42;
END $$;
