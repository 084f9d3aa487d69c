ALTER TABLE place DROP CONSTRAINT place_pkey, ADD CONSTRAINT place_pkey PRIMARY KEY (country, number) INCLUDE (name) DEFERRABLE;
