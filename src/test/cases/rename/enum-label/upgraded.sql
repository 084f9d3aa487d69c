DO $$ BEGIN
    ASSERT (SELECT state = 'ACTIVE' AND before = '{ACTIVE,DONE}' FROM item);
END $$;
