-- upgrade
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ALTER COLUMN variant DROP NOT NULL;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid);

-- downgrade
ALTER TABLE line DROP CONSTRAINT line_pkey;
ALTER TABLE line ALTER COLUMN variant SET NOT NULL;
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY ("position", orderid, variant);
