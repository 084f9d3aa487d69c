-- upgrade
ALTER TABLE item DROP COLUMN "it's a \ No";

-- downgrade
CREATE SEQUENCE "item_it's a \ No_seq" AS integer;
ALTER TABLE item ADD COLUMN "it's a \ No" integer DEFAULT nextval('"item_it''s a \ No_seq"'::regclass) NOT NULL;
ALTER SEQUENCE "item_it's a \ No_seq" AS integer INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE OWNED BY item."it's a \ No";
