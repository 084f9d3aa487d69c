-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and Item_No needs a value: op.fill, or revision --fill item.Item_No=VALUE';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN "Item_No" bigint NOT NULL;
ALTER TABLE item DROP CONSTRAINT item_pkey;
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY ("Item_No");
ALTER TABLE item DROP COLUMN item_no;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and item_no is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE item ADD COLUMN item_no bigint NOT NULL;
ALTER TABLE item DROP CONSTRAINT item_pkey;
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (item_no);
ALTER TABLE item DROP COLUMN "Item_No";
