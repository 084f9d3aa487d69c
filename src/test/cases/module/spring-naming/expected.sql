-- upgrade
CREATE SEQUENCE order_item_seq INCREMENT BY 50;
CREATE SEQUENCE sales_orders_seq INCREMENT BY 50;
CREATE TABLE sales_orders (
    id bigint NOT NULL,
    order_number character varying(255),
    CONSTRAINT sales_orders_pkey PRIMARY KEY (id),
    CONSTRAINT sales_orders_order_number_key UNIQUE (order_number)
);
CREATE INDEX idxcgq46pvo57ti2nyila4yctyu0 ON sales_orders (order_number);
CREATE TABLE order_item (
    net_amount numeric(38,2),
    order_item_id bigint NOT NULL,
    sales_order_id bigint,
    long_description character varying(255),
    CONSTRAINT order_item_pkey PRIMARY KEY (order_item_id),
    CONSTRAINT fk48nxbpni30365p9omd8j87ysl FOREIGN KEY (sales_order_id) REFERENCES sales_orders (id)
);
CREATE TABLE order_item_other_orders (
    order_item_order_item_id bigint NOT NULL,
    other_orders_id bigint NOT NULL,
    CONSTRAINT order_item_other_orders_pkey PRIMARY KEY (order_item_order_item_id, other_orders_id),
    CONSTRAINT fkhuk5xpr626vm657j8orwu1eeg FOREIGN KEY (order_item_order_item_id) REFERENCES order_item (order_item_id),
    CONSTRAINT fksp1tpe6frrcs9k5pkwhgks1aa FOREIGN KEY (other_orders_id) REFERENCES sales_orders (id)
);
CREATE TABLE order_item_search_words (
    order_item_order_item_id bigint NOT NULL,
    search_words character varying(255),
    CONSTRAINT fk5pgol06hcbwvg12nvmpa613tb FOREIGN KEY (order_item_order_item_id) REFERENCES order_item (order_item_id)
);

-- downgrade
DROP TABLE order_item_search_words;
DROP TABLE order_item_other_orders;
DROP TABLE order_item;
DROP TABLE sales_orders;
DROP SEQUENCE sales_orders_seq;
DROP SEQUENCE order_item_seq;
