-- upgrade
ALTER SEQUENCE item_number_seq AS bigint INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE OWNED BY item.number;
ALTER TABLE item ALTER COLUMN number DROP DEFAULT;
ALTER TABLE item ALTER COLUMN number TYPE bigint;
ALTER TABLE item ALTER COLUMN number SET DEFAULT nextval('item_number_seq'::regclass);

-- downgrade
ALTER TABLE item ALTER COLUMN number DROP DEFAULT;
ALTER TABLE item ALTER COLUMN number TYPE integer;
ALTER TABLE item ALTER COLUMN number SET DEFAULT nextval('item_number_seq'::regclass);
ALTER SEQUENCE item_number_seq AS integer INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE OWNED BY item.number;
