-- upgrade
ALTER TABLE item DROP COLUMN total;
ALTER TABLE item ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;

-- downgrade
ALTER TABLE item DROP COLUMN total;
ALTER TABLE item ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount)) VIRTUAL;
