-- upgrade
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
ALTER TABLE item ADD CONSTRAINT item_count_check CHECK ((count>=1) and (count<=99));
ALTER TABLE item ADD CONSTRAINT item_stars_check CHECK ((stars>=1) and (stars<=5));
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
