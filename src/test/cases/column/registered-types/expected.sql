-- upgrade
CREATE TABLE item (
    amount numeric(38,2),
    open character(1),
    code character varying(7),
    id bigint NOT NULL,
    currency character varying(32600),
    name character varying(32600),
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_open_check CHECK (open in ('N','Y'))
);

-- downgrade
DROP TABLE item;
