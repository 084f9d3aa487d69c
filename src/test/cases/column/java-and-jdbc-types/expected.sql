-- upgrade
ALTER TABLE item ADD COLUMN address inet;
ALTER TABLE item ADD COLUMN document jsonb;
ALTER TABLE item ADD COLUMN duration numeric(21,0);
ALTER TABLE item ADD COLUMN "interval" interval second(6);
ALTER TABLE item ADD COLUMN moment timestamp(3) with time zone;
ALTER TABLE item ADD COLUMN nationalized character varying(255);
ALTER TABLE item ADD COLUMN numbers integer[];
ALTER TABLE item ADD COLUMN secret character varying(255);
ALTER TABLE item ADD COLUMN texts character varying(255)[];
ALTER TABLE item ADD COLUMN uuid uuid;
ALTER TABLE item ADD COLUMN uuids uuid[];
ALTER TABLE item ADD COLUMN uuidtext character(36);
ALTER TABLE item ADD COLUMN xml xml;
ALTER TABLE item ALTER COLUMN small TYPE smallint;
ALTER TABLE item ALTER COLUMN text TYPE text;

-- downgrade
ALTER TABLE item ALTER COLUMN text TYPE character varying(255);
ALTER TABLE item ALTER COLUMN small TYPE integer;
ALTER TABLE item DROP COLUMN xml;
ALTER TABLE item DROP COLUMN uuidtext;
ALTER TABLE item DROP COLUMN uuids;
ALTER TABLE item DROP COLUMN uuid;
ALTER TABLE item DROP COLUMN texts;
ALTER TABLE item DROP COLUMN secret;
ALTER TABLE item DROP COLUMN numbers;
ALTER TABLE item DROP COLUMN nationalized;
ALTER TABLE item DROP COLUMN moment;
ALTER TABLE item DROP COLUMN "interval";
ALTER TABLE item DROP COLUMN duration;
ALTER TABLE item DROP COLUMN document;
ALTER TABLE item DROP COLUMN address;
