-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM line WHERE variant IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table line has rows with variant IS NULL, and variant needs a value: op.fill, or revision --fill line.variant=VALUE';
    END IF;
END
$$;
ALTER TABLE line ALTER COLUMN variant SET NOT NULL;
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid, variant);

-- downgrade
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid);
ALTER TABLE line ALTER COLUMN variant DROP NOT NULL;
