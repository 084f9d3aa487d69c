-- upgrade
ALTER TABLE item ADD COLUMN label character varying(255);
ALTER TABLE item ADD COLUMN priority integer;
ALTER TABLE item DROP CONSTRAINT item_code_key;
ALTER TABLE item ADD CONSTRAINT item_label_key UNIQUE (label);
ALTER TABLE item DROP COLUMN code;
ALTER TABLE item DROP COLUMN state;

-- downgrade
ALTER TABLE item ADD COLUMN state character varying(255);
ALTER TABLE item ADD COLUMN code character varying(255);
ALTER TABLE item DROP CONSTRAINT item_label_key;
ALTER TABLE item ADD CONSTRAINT item_code_key UNIQUE (code);
ALTER TABLE item DROP COLUMN priority;
ALTER TABLE item DROP COLUMN label;
