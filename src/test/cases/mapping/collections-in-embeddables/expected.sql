-- upgrade
CREATE TABLE owner (
    id bigint NOT NULL,
    owner_id bigint,
    right_owner bigint,
    right_title character varying(255),
    title character varying(255),
    CONSTRAINT owner_pkey PRIMARY KEY (id),
    CONSTRAINT fk153yybrfx83joeodjay5faatx FOREIGN KEY (owner_id) REFERENCES owner (id),
    CONSTRAINT fkkil1iuybqhlaqjhfa3sa43gr5 FOREIGN KEY (right_owner) REFERENCES owner (id)
);
CREATE TABLE owner_owner (
    owner_id bigint NOT NULL,
    owners_id bigint NOT NULL,
    CONSTRAINT owner_owner_pkey PRIMARY KEY (owner_id, owners_id),
    CONSTRAINT fkl9ewf2xw1my08727g8v5hxsw FOREIGN KEY (owners_id) REFERENCES owner (id),
    CONSTRAINT fkt8xagc5ip1qrwawh4i3s1rwnv FOREIGN KEY (owner_id) REFERENCES owner (id)
);
CREATE TABLE owner_subs (
    subs_order integer NOT NULL,
    kind character varying(5) NOT NULL,
    owner_id bigint NOT NULL,
    b_id bigint NOT NULL,
    y_id bigint,
    a character varying(255) NOT NULL,
    x character varying(255),
    CONSTRAINT owner_subs_pkey PRIMARY KEY (subs_order, owner_id),
    CONSTRAINT owner_subs_y_id_key UNIQUE (y_id),
    CONSTRAINT owner_subs_x_key UNIQUE (x),
    CONSTRAINT owner_subs_subs_order_check CHECK (subs_ORDER>=0),
    CONSTRAINT owner_subs_kind_check CHECK (kind in ('A','B')),
    CONSTRAINT fk16aaomows5xq8hpl6se0l3n6t FOREIGN KEY (y_id) REFERENCES owner (id),
    CONSTRAINT fk723jajv22v9ufbpkk4qgvfskk FOREIGN KEY (b_id) REFERENCES owner (id),
    CONSTRAINT fktgs8ol592oavo6tk7g078brm5 FOREIGN KEY (owner_id) REFERENCES owner (id)
);
CREATE TABLE owner_tags (
    owner_id bigint NOT NULL,
    right_tag character varying(255),
    tags character varying(255),
    CONSTRAINT owner_tags_owner_id_right_tag_key UNIQUE (owner_id, right_tag),
    CONSTRAINT fk6dmspf6bs3nrygfw5wpr47hlk FOREIGN KEY (owner_id) REFERENCES owner (id)
);
CREATE TABLE right_owners (
    owner_id bigint NOT NULL,
    owners_id bigint NOT NULL,
    CONSTRAINT right_owners_pkey PRIMARY KEY (owner_id, owners_id),
    CONSTRAINT fkaw03yvb76pgv9bv8531vyn8lq FOREIGN KEY (owners_id) REFERENCES owner (id),
    CONSTRAINT fktogrtd7bolwhpmenr7v9rfkl8 FOREIGN KEY (owner_id) REFERENCES owner (id)
);

-- downgrade
DROP TABLE right_owners;
DROP TABLE owner_tags;
DROP TABLE owner_subs;
DROP TABLE owner_owner;
DROP TABLE owner;
