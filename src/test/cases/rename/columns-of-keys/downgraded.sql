DO $$ BEGIN
    ASSERT (SELECT count(*) FROM city JOIN country ON country_code = code WHERE number = '756') = 1;
END $$;
