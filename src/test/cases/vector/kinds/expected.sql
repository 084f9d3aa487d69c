-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    bits bit(24),
    half halfvec(3),
    plain vector(3),
    sparse sparsevec(3),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
