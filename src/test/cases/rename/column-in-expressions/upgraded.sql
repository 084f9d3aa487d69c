DO $$ BEGIN
    ASSERT (SELECT loud FROM item WHERE lower = 'abcd') = 'ABCDnote';
END $$;
