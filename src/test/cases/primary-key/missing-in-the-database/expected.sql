-- upgrade
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id);

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_pkey;
