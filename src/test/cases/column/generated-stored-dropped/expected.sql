-- upgrade
ALTER TABLE item DROP COLUMN total;

-- downgrade
ALTER TABLE item ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount)) STORED;
