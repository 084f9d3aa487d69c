-- upgrade
ALTER TABLE place DROP CONSTRAINT place_pkey;
ALTER TABLE place ALTER COLUMN country DROP NOT NULL;
ALTER TABLE place ADD CONSTRAINT place_pkey PRIMARY KEY (number);

-- downgrade
ALTER TABLE place DROP CONSTRAINT place_pkey;
ALTER TABLE place ALTER COLUMN country SET NOT NULL;
ALTER TABLE place ADD CONSTRAINT place_pkey PRIMARY KEY (country, number) INCLUDE (name) DEFERRABLE;
