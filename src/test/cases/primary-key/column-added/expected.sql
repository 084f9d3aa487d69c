-- upgrade
ALTER TABLE line ALTER COLUMN variant SET NOT NULL;
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid, variant);

-- downgrade
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid);
ALTER TABLE line ALTER COLUMN variant DROP NOT NULL;
