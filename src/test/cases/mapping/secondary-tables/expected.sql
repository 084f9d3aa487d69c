-- upgrade
CREATE SCHEMA shop;
CREATE TABLE item (
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_text (
    item bigint NOT NULL,
    body character varying(255),
    title character varying(255) NOT NULL,
    CONSTRAINT item_text_pkey PRIMARY KEY (item),
    CONSTRAINT uk_item_text UNIQUE (title),
    CONSTRAINT fkfe870t5c39euj9t53r696t1vr FOREIGN KEY (item) REFERENCES item (id)
);
CREATE INDEX ix_item_text ON item_text (body);
CREATE TABLE stock (
    shop bigint NOT NULL,
    code character varying(255) NOT NULL,
    CONSTRAINT stock_pkey PRIMARY KEY (shop, code)
);
CREATE TABLE stock_place (
    stock_shop bigint NOT NULL,
    shelf character varying(255),
    stock_code character varying(255) NOT NULL,
    CONSTRAINT stock_place_pkey PRIMARY KEY (stock_shop, stock_code),
    CONSTRAINT fkfkunqma7lhlwsoyimtxv6u06 FOREIGN KEY (stock_shop, stock_code) REFERENCES stock (shop, code)
);
CREATE TABLE shop.item_price (
    price numeric(38,2),
    id bigint NOT NULL,
    CONSTRAINT item_price_pkey PRIMARY KEY (id),
    CONSTRAINT fk_item_price FOREIGN KEY (id) REFERENCES item (id)
);

-- downgrade
DROP TABLE shop.item_price;
DROP TABLE stock_place;
DROP TABLE stock;
DROP TABLE item_text;
DROP TABLE item;
DROP SCHEMA shop;
