-- upgrade
CREATE TYPE state AS ENUM ('OPEN', 'CLOSED');
CREATE SEQUENCE hibernate_sequence INCREMENT BY 50;
CREATE TABLE item (
    dtype character varying(31) NOT NULL,
    id bigint NOT NULL,
    at timestamp(6) without time zone,
    numbers jsonb,
    off timestamp(6) without time zone,
    other state,
    state state,
    text character varying(255),
    token bytea,
    took interval second(6),
    z character(1) NOT NULL,
    zoned timestamp(6) without time zone,
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_dtype_check CHECK (DTYPE in ('Item','Sub')),
    CONSTRAINT item_z_check CHECK (z in ('F','T'))
);
CREATE TABLE item_item (
    item_id bigint NOT NULL,
    others_id bigint NOT NULL,
    others_order integer NOT NULL,
    CONSTRAINT item_item_pkey PRIMARY KEY (item_id, others_order),
    CONSTRAINT item_item_others_order_check CHECK (others_ORDER>=0),
    CONSTRAINT fkc3uyqgk7v78am6elh37vowssa FOREIGN KEY (item_id) REFERENCES item (id),
    CONSTRAINT fkmlxve7jyj6yr1dp9mg5tci3cg FOREIGN KEY (others_id) REFERENCES item (id)
);
CREATE TABLE item_words (
    item_id bigint NOT NULL,
    words character varying(255),
    words_order integer NOT NULL,
    CONSTRAINT item_words_pkey PRIMARY KEY (item_id, words_order),
    CONSTRAINT item_words_words_order_check CHECK (words_ORDER>=0),
    CONSTRAINT fkg63lufvyc31dlq9bat4wndgv4 FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE sub (
    b character(1),
    id bigint NOT NULL,
    CONSTRAINT sub_pkey PRIMARY KEY (id),
    CONSTRAINT sub_b_check CHECK (b in ('F','T')),
    CONSTRAINT fk2bast2v4tlntn6mi0vb9pk9vn FOREIGN KEY (id) REFERENCES item (id)
);

-- downgrade
DROP TABLE sub;
DROP TABLE item_words;
DROP TABLE item_item;
DROP TABLE item;
DROP SEQUENCE hibernate_sequence;
DROP TYPE state;
