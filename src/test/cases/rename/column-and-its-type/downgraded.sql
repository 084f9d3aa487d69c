DO $$ BEGIN
    ASSERT (SELECT amount FROM item) = '42';
END $$;
