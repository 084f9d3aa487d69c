-- upgrade
CREATE TABLE item (
    kind integer NOT NULL,
    more integer GENERATED ALWAYS AS (price + 2) VIRTUAL,
    price integer DEFAULT 2 NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT ck_item CHECK (price > 1)
);

-- downgrade
DROP TABLE item;
