-- upgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ALTER COLUMN rank TYPE character varying(255);
ALTER TABLE item ADD CONSTRAINT ck_item CHECK (length(rank) > 0);
COMMENT ON CONSTRAINT ck_item ON item IS 'as agreed';

-- downgrade
ALTER TABLE item DROP CONSTRAINT ck_item;
ALTER TABLE item ALTER COLUMN rank TYPE integer USING rank::integer;
ALTER TABLE item ADD CONSTRAINT ck_item CHECK ((rank > 0));
COMMENT ON CONSTRAINT ck_item ON item IS 'as agreed';
