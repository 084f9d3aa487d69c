DO $$ BEGIN
    ASSERT (SELECT remark = 'n' AND town = 'c' FROM product);
    ASSERT (SELECT count(*) = 1 FROM label);
END $$;
