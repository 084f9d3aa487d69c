-- upgrade
ALTER TABLE item ADD CONSTRAINT ck_b CHECK (name <> '');

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_b;
