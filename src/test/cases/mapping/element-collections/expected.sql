-- upgrade
CREATE TABLE item_price (
    currency character varying(3) NOT NULL,
    price numeric(12,2),
    item_id bigint NOT NULL,
    CONSTRAINT item_price_pkey PRIMARY KEY (currency, item_id),
    CONSTRAINT fk2p8lacryf1q1mpxesgyq51rrj FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_scores (
    scores integer,
    item_id bigint NOT NULL,
    CONSTRAINT fkfu6uejer5lyd0cbre0expqa69 FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_steps (
    place integer NOT NULL,
    item_id bigint NOT NULL,
    steps character varying(255),
    CONSTRAINT item_steps_pkey PRIMARY KEY (place, item_id),
    CONSTRAINT item_steps_place_check CHECK (place>=0),
    CONSTRAINT fkqf0si8jsiqecybmhf34uwrgad FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(255) NOT NULL,
    CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tags),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_tags;
DROP TABLE item_steps;
DROP TABLE item_scores;
DROP TABLE item_price;
