-- upgrade
ALTER TABLE item ADD COLUMN created timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN current timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN ofdatabase timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN stamp character varying(17) NOT NULL;
ALTER TABLE item ADD COLUMN token uuid DEFAULT gen_random_uuid();
ALTER TABLE item ADD COLUMN updated timestamp(6) without time zone NOT NULL;
ALTER TABLE item ADD COLUMN version timestamp(6) with time zone NOT NULL;
ALTER TABLE item ADD COLUMN written timestamp(6) with time zone;

-- downgrade
ALTER TABLE item DROP COLUMN written;
ALTER TABLE item DROP COLUMN version;
ALTER TABLE item DROP COLUMN updated;
ALTER TABLE item DROP COLUMN token;
ALTER TABLE item DROP COLUMN stamp;
ALTER TABLE item DROP COLUMN ofdatabase;
ALTER TABLE item DROP COLUMN current;
ALTER TABLE item DROP COLUMN created;
