-- upgrade
CREATE SEQUENCE item_number_seq AS integer;
ALTER TABLE item ADD COLUMN number integer DEFAULT nextval('item_number_seq'::regclass) NOT NULL;
ALTER SEQUENCE item_number_seq AS integer INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE OWNED BY item.number;

-- downgrade
ALTER TABLE item DROP COLUMN number;
