-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_item_rank;
ALTER TABLE item ADD CONSTRAINT ck_item_rank CHECK (state <> '');
ALTER TABLE item DROP COLUMN rank;

-- downgrade
ALTER TABLE item ADD COLUMN rank integer;
ALTER TABLE item DROP CONSTRAINT ck_item_rank;
ALTER TABLE item ADD CONSTRAINT ck_item_rank CHECK (((rank >= 0) OR (state IS NULL)));
