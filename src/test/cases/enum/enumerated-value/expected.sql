-- upgrade
ALTER TABLE item ADD COLUMN letter character varying(255);
ALTER TABLE item ADD COLUMN number smallint;
ALTER TABLE item ADD CONSTRAINT item_letter_check CHECK (letter in ('a','b'));
ALTER TABLE item ADD CONSTRAINT item_number_check CHECK (number in (20,10));

-- downgrade
ALTER TABLE item DROP CONSTRAINT item_number_check;
ALTER TABLE item DROP CONSTRAINT item_letter_check;
ALTER TABLE item DROP COLUMN number;
ALTER TABLE item DROP COLUMN letter;
