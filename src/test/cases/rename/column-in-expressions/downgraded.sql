DO $$ BEGIN
    ASSERT (SELECT loud FROM item WHERE note = 'abcd') = 'ABCDnote';
END $$;
