-- upgrade
CREATE SEQUENCE item_number_seq AS integer;
ALTER TABLE item ALTER COLUMN number SET DEFAULT nextval('item_number_seq'::regclass);
ALTER SEQUENCE item_number_seq AS integer INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE OWNED BY item.number;
SELECT setval('item_number_seq', greatest(max(number) + 1, 1), false) FROM item;

-- downgrade
ALTER TABLE item ALTER COLUMN number DROP DEFAULT;
DROP SEQUENCE item_number_seq;
