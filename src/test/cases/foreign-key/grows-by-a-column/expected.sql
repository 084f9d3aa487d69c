-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM city WHERE country_code IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table city has rows with country_code IS NOT NULL, and country_since is part of that reference now and needs a value: op.fill, or revision --fill city.country_since=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM country) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table country has rows, and since needs a value: op.fill, or revision --fill country.since=VALUE';
    END IF;
END
$$;
ALTER TABLE city ADD COLUMN country_since integer;
ALTER TABLE country ADD COLUMN since integer NOT NULL;
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
