-- upgrade
ALTER TABLE line DROP CONSTRAINT ck_total;
ALTER TABLE line DROP COLUMN total;
ALTER TABLE line ADD COLUMN total integer GENERATED ALWAYS AS (price * amount + 1) STORED;
ALTER TABLE line ADD CONSTRAINT ck_total CHECK ((total > 0));

-- downgrade
ALTER TABLE line DROP CONSTRAINT ck_total;
ALTER TABLE line DROP COLUMN total;
ALTER TABLE line ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount)) STORED;
ALTER TABLE line ADD CONSTRAINT ck_total CHECK ((total > 0));
