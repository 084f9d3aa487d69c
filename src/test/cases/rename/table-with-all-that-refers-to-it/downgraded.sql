DO $$ BEGIN
    ASSERT (SELECT count(*) FROM item i JOIN line l ON l.item_id = i.id) = 2;
END $$;
