-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item_tags) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item_tags has rows, and tags_order needs a value: op.fill, or revision --fill item_tags.tags_order=VALUE';
    END IF;
END
$$;
ALTER TABLE item_tags ADD COLUMN tags_order integer NOT NULL;
ALTER TABLE item_tags DROP CONSTRAINT item_tags_pkey;
ALTER TABLE item_tags ADD CONSTRAINT item_tags_pkey PRIMARY KEY (tags_order, item_id);
ALTER TABLE item_tags ADD CONSTRAINT item_tags_tags_order_check CHECK (tags_ORDER>=0);

-- downgrade
ALTER TABLE item_tags DROP CONSTRAINT item_tags_tags_order_check;
ALTER TABLE item_tags DROP CONSTRAINT item_tags_pkey;
ALTER TABLE item_tags ADD CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tags);
ALTER TABLE item_tags DROP COLUMN tags_order;
