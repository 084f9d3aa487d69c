-- upgrade
ALTER TABLE city RENAME COLUMN country_code TO country_iso;
ALTER TABLE country RENAME COLUMN code TO iso;
ALTER TABLE country RENAME COLUMN number TO numeric_code;
ALTER TABLE city RENAME CONSTRAINT fkk7boac7k19r37hsekju2dje6s TO fkk9xsa5nstdyg824fnh55lsx9;
ALTER TABLE country RENAME CONSTRAINT country_number_key TO country_numeric_code_key;

-- downgrade
ALTER TABLE country RENAME CONSTRAINT country_numeric_code_key TO country_number_key;
ALTER TABLE city RENAME CONSTRAINT fkk9xsa5nstdyg824fnh55lsx9 TO fkk7boac7k19r37hsekju2dje6s;
ALTER TABLE country RENAME COLUMN numeric_code TO number;
ALTER TABLE country RENAME COLUMN iso TO code;
ALTER TABLE city RENAME COLUMN country_iso TO country_code;
