-- upgrade
ALTER TABLE line DROP CONSTRAINT ck_total;
DROP INDEX ix_by_hand;
DROP INDEX ix_total;
ALTER TABLE line DROP COLUMN total;
ALTER TABLE line ALTER COLUMN amount TYPE bigint;
ALTER TABLE line DROP COLUMN vat;
ALTER TABLE line ALTER COLUMN price TYPE numeric(12,4);
ALTER TABLE line ADD COLUMN total numeric(38,2) GENERATED ALWAYS AS ((price * (amount)::numeric)) STORED;
ALTER TABLE line ADD COLUMN vat numeric(38,2) GENERATED ALWAYS AS ((price / (5)::numeric)) STORED;
ALTER TABLE line ADD CONSTRAINT ck_total CHECK (((total > (0)::numeric) AND (vat < total)));
CREATE INDEX ix_by_hand ON line ((((total - vat)))) WHERE (total > (100)::numeric);
CREATE INDEX ix_total ON line (total DESC);

-- downgrade
DROP INDEX ix_total;
DROP INDEX ix_by_hand;
ALTER TABLE line DROP CONSTRAINT ck_total;
ALTER TABLE line DROP COLUMN vat;
ALTER TABLE line DROP COLUMN total;
ALTER TABLE line ALTER COLUMN price TYPE numeric(38,2);
ALTER TABLE line ADD COLUMN vat numeric(38,2) GENERATED ALWAYS AS ((price / (5)::numeric)) STORED;
ALTER TABLE line ALTER COLUMN amount TYPE integer;
ALTER TABLE line ADD COLUMN total numeric(38,2) GENERATED ALWAYS AS ((price * (amount)::numeric)) STORED;
CREATE INDEX ix_total ON line (total DESC);
CREATE INDEX ix_by_hand ON line ((((total - vat)))) WHERE (total > (100)::numeric);
ALTER TABLE line ADD CONSTRAINT ck_total CHECK (((total > (0)::numeric) AND (vat < total)));
