-- upgrade
CREATE SEQUENCE change_seq INCREMENT BY 50;
CREATE TABLE change (
    id bigint NOT NULL,
    moment timestamp(6) with time zone,
    CONSTRAINT change_pkey PRIMARY KEY (id)
);
CREATE TABLE change_entities (
    change_id bigint NOT NULL,
    entities character varying(255),
    CONSTRAINT change_entities_change_id_entities_key UNIQUE (change_id, entities),
    CONSTRAINT fknapcjda7njixcdn3i09mo05nw FOREIGN KEY (change_id) REFERENCES change (id)
);
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_aud (
    revtype smallint NOT NULL,
    rev bigint NOT NULL,
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_aud_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fkafipilir19hyx5fxf74id3j7e FOREIGN KEY (rev) REFERENCES change (id)
);
CREATE TABLE item_detail (
    id bigint NOT NULL,
    detail character varying(255),
    CONSTRAINT item_detail_pkey PRIMARY KEY (id),
    CONSTRAINT fkch02vgv4elillkbqv93wy4018 FOREIGN KEY (id) REFERENCES item (id)
);
CREATE TABLE item_detail_history (
    rev bigint NOT NULL,
    id bigint NOT NULL,
    detail character varying(255),
    CONSTRAINT item_detail_history_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fka25ph6g7yti2kv3p17qwy3t9a FOREIGN KEY (rev, id) REFERENCES item_aud (rev, id),
    CONSTRAINT fkh6q7xq1paf9b1woiq27tnuqsc FOREIGN KEY (rev) REFERENCES change (id)
);
CREATE TABLE item_price (
    price integer,
    id bigint NOT NULL,
    CONSTRAINT item_price_pkey PRIMARY KEY (id),
    CONSTRAINT fkstoarsb1q1m9mns4as8fihvc9 FOREIGN KEY (id) REFERENCES item (id)
);
CREATE TABLE item_price_history (
    price integer,
    rev bigint NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT item_price_history_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fk8gs7t73kx3pjatkkltg4jjji1 FOREIGN KEY (rev, id) REFERENCES item_aud (rev, id),
    CONSTRAINT fkpng8j0b5gy46uwncvxtap8igg FOREIGN KEY (rev) REFERENCES change (id)
);

-- downgrade
DROP TABLE item_price_history;
DROP TABLE item_price;
DROP TABLE item_detail_history;
DROP TABLE item_detail;
DROP TABLE item_aud;
DROP TABLE item;
DROP TABLE change_entities;
DROP TABLE change;
DROP SEQUENCE change_seq;
