DO $$ BEGIN
    ASSERT (SELECT count(*) FROM city JOIN country ON country_iso = iso WHERE numeric_code = '756') = 1;
END $$;
