-- upgrade
ALTER TABLE item ADD COLUMN active boolean DEFAULT false;
ALTER TABLE item ADD COLUMN changed timestamp(6) with time zone DEFAULT timestamptz '2020-01-01 00:00:00Z';
ALTER TABLE item ADD COLUMN extras jsonb DEFAULT '{"a": "b"}';
ALTER TABLE item ADD COLUMN price numeric(38,2) DEFAULT 0;
ALTER TABLE item ADD COLUMN rank integer DEFAULT -1;
ALTER TABLE item ADD COLUMN since date DEFAULT current_date;
ALTER TABLE item ADD COLUMN state character varying(255) DEFAULT 'it''s';
ALTER TABLE item ADD COLUMN token uuid DEFAULT '00000000-0000-0000-0000-000000000000';

-- downgrade
ALTER TABLE item DROP COLUMN token;
ALTER TABLE item DROP COLUMN state;
ALTER TABLE item DROP COLUMN since;
ALTER TABLE item DROP COLUMN rank;
ALTER TABLE item DROP COLUMN price;
ALTER TABLE item DROP COLUMN extras;
ALTER TABLE item DROP COLUMN changed;
ALTER TABLE item DROP COLUMN active;
