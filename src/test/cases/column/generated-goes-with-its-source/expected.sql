-- upgrade
ALTER TABLE item DROP COLUMN total;
ALTER TABLE item DROP COLUMN price;

-- downgrade
ALTER TABLE item ADD COLUMN price integer NOT NULL;
ALTER TABLE item ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount)) VIRTUAL;
