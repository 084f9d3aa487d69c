-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_b;

-- downgrade
ALTER TABLE item ADD CONSTRAINT ck_b CHECK (((name)::text <> ''::text));
