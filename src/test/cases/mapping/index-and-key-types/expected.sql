-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_based (
    place integer NOT NULL,
    item_id bigint NOT NULL,
    based character varying(255),
    CONSTRAINT item_based_pkey PRIMARY KEY (place, item_id),
    CONSTRAINT item_based_place_check CHECK (place>=1),
    CONSTRAINT fkorfbxsjfv66cghl8i5imnwk56 FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_coded (
    item_id bigint NOT NULL,
    place bigint NOT NULL,
    coded character varying(255),
    CONSTRAINT item_coded_pkey PRIMARY KEY (item_id, place),
    CONSTRAINT item_coded_place_check CHECK (place>=0),
    CONSTRAINT fkjtrbgdy50i4f8o4h5k4krve0j FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_codedkeys (
    item_id bigint NOT NULL,
    codedkeys_key character varying(32600) NOT NULL,
    codedkeys character varying(255),
    CONSTRAINT item_codedkeys_pkey PRIMARY KEY (item_id, codedkeys_key),
    CONSTRAINT fks92wqsfm414erps1r4yfeg2jj FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_required (
    item_id bigint NOT NULL,
    required character varying(255) NOT NULL,
    CONSTRAINT item_required_pkey PRIMARY KEY (item_id, required),
    CONSTRAINT fkmhf639kt826nj92trf59c4viw FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_sortedmap (
    sortedmap_key integer NOT NULL,
    item_id bigint NOT NULL,
    sortedmap character varying(255),
    CONSTRAINT item_sortedmap_pkey PRIMARY KEY (sortedmap_key, item_id),
    CONSTRAINT fkjxo6ecwyttg9qjnqtoobjvvn8 FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_sortedset (
    item_id bigint NOT NULL,
    sortedset character varying(255),
    CONSTRAINT item_sortedset_item_id_sortedset_key UNIQUE (item_id, sortedset),
    CONSTRAINT fk3hkd1mnb1vbohvuel5d7kp0ji FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_typed (
    place smallint NOT NULL,
    item_id bigint NOT NULL,
    typed character varying(255),
    CONSTRAINT item_typed_pkey PRIMARY KEY (place, item_id),
    CONSTRAINT item_typed_place_check CHECK (place>=0),
    CONSTRAINT fk3kdatsg9olpelfrh8awmoxxe1 FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_typedkeys (
    typedkeys_key smallint NOT NULL,
    item_id bigint NOT NULL,
    typedkeys character varying(255),
    CONSTRAINT item_typedkeys_pkey PRIMARY KEY (typedkeys_key, item_id),
    CONSTRAINT fkh5oc9jen3n5xtwco1sh264517 FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_usertypekeys (
    item_id bigint NOT NULL,
    usertypekeys character varying(255),
    usertypekeys_key character(255) NOT NULL,
    CONSTRAINT item_usertypekeys_pkey PRIMARY KEY (item_id, usertypekeys_key),
    CONSTRAINT fkir2i7w2w06tbu7og46lgddlj FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_words (
    words_order integer NOT NULL,
    item_id bigint NOT NULL,
    words character varying(255),
    CONSTRAINT item_words_pkey PRIMARY KEY (words_order, item_id),
    CONSTRAINT item_words_words_order_check CHECK (words_ORDER>=0),
    CONSTRAINT fkg63lufvyc31dlq9bat4wndgv4 FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_words;
DROP TABLE item_usertypekeys;
DROP TABLE item_typedkeys;
DROP TABLE item_typed;
DROP TABLE item_sortedset;
DROP TABLE item_sortedmap;
DROP TABLE item_required;
DROP TABLE item_codedkeys;
DROP TABLE item_coded;
DROP TABLE item_based;
DROP TABLE item;
