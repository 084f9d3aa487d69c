-- upgrade
ALTER TABLE item ALTER COLUMN total DROP EXPRESSION;

-- downgrade
ALTER TABLE item DROP COLUMN total;
ALTER TABLE item ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount)) STORED;
