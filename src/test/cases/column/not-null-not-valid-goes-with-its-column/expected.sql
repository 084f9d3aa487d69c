-- upgrade
ALTER TABLE item DROP CONSTRAINT nn_item_name;
ALTER TABLE item DROP COLUMN name;

-- downgrade
ALTER TABLE item ADD COLUMN name character varying(255);
ALTER TABLE item ADD CONSTRAINT nn_item_name NOT NULL name NOT VALID;
