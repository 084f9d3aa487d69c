-- upgrade
CREATE TABLE product (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT product_pkey PRIMARY KEY (id)
);
DROP TABLE item;

-- downgrade
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
DROP TABLE product;
