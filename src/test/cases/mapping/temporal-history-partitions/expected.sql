-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255)
);
CREATE TABLE item_history (
    id bigint NOT NULL,
    valid_from timestamp(6) with time zone NOT NULL,
    valid_to timestamp(6) with time zone,
    name character varying(255),
    CONSTRAINT item_history_pkey PRIMARY KEY (id, valid_from),
    CONSTRAINT item_history_check CHECK (valid_to is null or valid_to > valid_from)
);

-- downgrade
DROP TABLE item_history;
DROP TABLE item;
