DO $$ BEGIN
    ASSERT (SELECT count(*) FROM product p JOIN line l ON l.item_id = p.id) = 2;
    ASSERT (SELECT last_value FROM product_seq) = 51;
END $$;
