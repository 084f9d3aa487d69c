-- upgrade
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ALTER COLUMN variant DROP NOT NULL;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid);

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM line WHERE variant IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table line has rows with variant IS NULL, and variant is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ALTER COLUMN variant SET NOT NULL;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid, variant);
