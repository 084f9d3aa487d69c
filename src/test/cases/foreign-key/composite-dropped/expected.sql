-- upgrade
ALTER TABLE shop DROP CONSTRAINT fk_shop_place;
ALTER TABLE shop DROP COLUMN place_country;
ALTER TABLE shop DROP COLUMN place_number;

-- downgrade
ALTER TABLE shop ADD COLUMN place_number integer;
ALTER TABLE shop ADD COLUMN place_country integer;
ALTER TABLE shop ADD CONSTRAINT fk_shop_place FOREIGN KEY (place_country, place_number) REFERENCES place (country, number);
