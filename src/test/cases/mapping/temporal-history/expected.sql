-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    note character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_history (
    id bigint NOT NULL,
    valid_from timestamp(6) with time zone NOT NULL,
    valid_to timestamp(6) with time zone,
    name character varying(255),
    note character varying(255),
    CONSTRAINT item_history_pkey PRIMARY KEY (id, valid_from),
    CONSTRAINT item_history_check CHECK (valid_to is null or valid_to > valid_from)
);
CREATE TABLE price (
    amount integer NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
CREATE TABLE price_history (
    amount integer NOT NULL,
    effective timestamp(6) with time zone NOT NULL,
    id bigint NOT NULL,
    superseded timestamp(6) with time zone,
    CONSTRAINT price_history_pkey PRIMARY KEY (effective, id),
    CONSTRAINT price_history_check CHECK (superseded is null or superseded > effective)
);

-- downgrade
DROP TABLE price_history;
DROP TABLE price;
DROP TABLE item_history;
DROP TABLE item;
