-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (rank > 0 and name is not null);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (((rank > 0) OR (name IS NULL)));
