-- upgrade
ALTER TABLE item DROP COLUMN total;
ALTER TABLE item ALTER COLUMN price TYPE bigint;
ALTER TABLE item ADD COLUMN total bigint GENERATED ALWAYS AS ((price * 2)) VIRTUAL;

-- downgrade
ALTER TABLE item DROP COLUMN total;
ALTER TABLE item ALTER COLUMN price TYPE integer;
ALTER TABLE item ADD COLUMN total bigint GENERATED ALWAYS AS ((price * 2)) VIRTUAL;
