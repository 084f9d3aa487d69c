-- upgrade
CREATE TABLE item (
    id bigint NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_bigs (
    item_id bigint NOT NULL,
    big_id bigint NOT NULL,
    bigs character varying(255),
    CONSTRAINT item_bigs_pkey PRIMARY KEY (big_id),
    CONSTRAINT fkegqj8o4nagr9l13s0bclraasx FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_owns (
    own_id integer NOT NULL,
    item_id bigint NOT NULL,
    owns character varying(255),
    CONSTRAINT item_owns_pkey PRIMARY KEY (own_id),
    CONSTRAINT fk186x7643b7igyludvelfu5c0h FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_smalls (
    small_id smallint NOT NULL,
    item_id bigint NOT NULL,
    smalls character varying(255),
    CONSTRAINT item_smalls_pkey PRIMARY KEY (small_id),
    CONSTRAINT fkrwh3px6sdn373t1dv1eaglwgs FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_wholes (
    whole_id integer NOT NULL,
    item_id bigint NOT NULL,
    wholes character varying(255),
    CONSTRAINT item_wholes_pkey PRIMARY KEY (whole_id),
    CONSTRAINT fkgv9et0c8l3e5h28gdstysv55d FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_wholes;
DROP TABLE item_smalls;
DROP TABLE item_owns;
DROP TABLE item_bigs;
DROP TABLE item;
