-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (name ~ '^[a-z]{2,}$');

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (((name)::text ~ '^[a-z]+$'::text));
