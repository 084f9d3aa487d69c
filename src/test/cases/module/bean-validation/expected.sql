-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and code needs a value: op.fill, or revision --fill item.code=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and height needs a value: op.fill, or revision --fill item.height=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and stars needs a value: op.fill, or revision --fill item.stars=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows, and whole_id needs a value: op.fill, or revision --fill item.whole_id=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM item WHERE name IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table item has rows with name IS NULL, and name needs a value: op.fill, or revision --fill item.name=VALUE';
    END IF;
END
$$;
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT item_tags_item_id_tags_key UNIQUE (item_id, tags),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);
ALTER TABLE item ADD COLUMN code character varying(12) NOT NULL;
ALTER TABLE item ADD COLUMN height integer NOT NULL;
ALTER TABLE item ADD COLUMN mail character varying(255);
ALTER TABLE item ADD COLUMN stars smallint NOT NULL;
ALTER TABLE item ADD COLUMN whole_id bigint NOT NULL;
ALTER TABLE item ALTER COLUMN name TYPE character varying(40);
ALTER TABLE item ALTER COLUMN name SET NOT NULL;
ALTER TABLE item ALTER COLUMN price TYPE numeric(10,2);
ALTER TABLE item ADD CONSTRAINT item_count_check CHECK ((count<=99) and (count>=1));
ALTER TABLE item ADD CONSTRAINT item_stars_check CHECK ((stars<=5) and (stars>=1));
ALTER TABLE item ADD CONSTRAINT item_width_check CHECK (width>=3);
ALTER TABLE item ADD CONSTRAINT fkbkip3cjr6qay1acgcrflcaecv FOREIGN KEY (whole_id) REFERENCES item (id);

-- downgrade
ALTER TABLE item DROP CONSTRAINT fkbkip3cjr6qay1acgcrflcaecv;
ALTER TABLE item DROP CONSTRAINT item_width_check;
ALTER TABLE item DROP CONSTRAINT item_stars_check;
ALTER TABLE item DROP CONSTRAINT item_count_check;
ALTER TABLE item ALTER COLUMN price TYPE numeric(38,2);
ALTER TABLE item ALTER COLUMN name TYPE character varying(255);
ALTER TABLE item ALTER COLUMN name DROP NOT NULL;
ALTER TABLE item DROP COLUMN whole_id;
ALTER TABLE item DROP COLUMN stars;
ALTER TABLE item DROP COLUMN mail;
ALTER TABLE item DROP COLUMN height;
ALTER TABLE item DROP COLUMN code;
DROP TABLE item_tags;
