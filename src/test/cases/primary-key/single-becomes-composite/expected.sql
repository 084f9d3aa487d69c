-- upgrade
ALTER TABLE city ADD COLUMN country_since integer;
UPDATE city SET country_since = 1990 WHERE country_since IS NULL;
ALTER TABLE country ADD COLUMN since integer;
UPDATE country SET since = 1990 WHERE since IS NULL;
ALTER TABLE country ALTER COLUMN since SET NOT NULL;
ALTER TABLE city DROP CONSTRAINT fkk7boac7k19r37hsekju2dje6s;
ALTER TABLE country DROP CONSTRAINT country_pkey;
ALTER TABLE country ADD CONSTRAINT country_pkey PRIMARY KEY (code, since);
ALTER TABLE city ADD CONSTRAINT fk2mcloi47t51qjg8vuqoib96ef FOREIGN KEY (country_code, country_since) REFERENCES country (code, since);

-- downgrade
ALTER TABLE city DROP CONSTRAINT fk2mcloi47t51qjg8vuqoib96ef;
ALTER TABLE country DROP CONSTRAINT country_pkey;
ALTER TABLE country ADD CONSTRAINT country_pkey PRIMARY KEY (code);
ALTER TABLE city ADD CONSTRAINT fkk7boac7k19r37hsekju2dje6s FOREIGN KEY (country_code) REFERENCES country (code);
ALTER TABLE country DROP COLUMN since;
ALTER TABLE city DROP COLUMN country_since;
