-- upgrade
CREATE SEQUENCE revinfo_seq INCREMENT BY 50;
CREATE TABLE country (
    code character varying(255) NOT NULL,
    CONSTRAINT country_pkey PRIMARY KEY (code)
);
CREATE TABLE item_item (
    item_id bigint NOT NULL,
    parts_id bigint NOT NULL,
    CONSTRAINT item_item_pkey PRIMARY KEY (item_id, parts_id),
    CONSTRAINT fkc3uyqgk7v78am6elh37vowssa FOREIGN KEY (item_id) REFERENCES item (id),
    CONSTRAINT fktn38et6ckg5wnessuck62alox FOREIGN KEY (parts_id) REFERENCES item (id)
);
CREATE TABLE item_notes (
    item_id bigint NOT NULL,
    notes character varying(255),
    CONSTRAINT fkeo51qocvdaqbsyqht0fn1eo46 FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT item_tags_item_id_tags_key UNIQUE (item_id, tags),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);
CREATE TABLE part (
    size integer NOT NULL,
    id bigint NOT NULL,
    owner bigint,
    CONSTRAINT part_pkey PRIMARY KEY (id),
    CONSTRAINT fklnx931jbxscd9dh0xt7839mae FOREIGN KEY (owner) REFERENCES item (id)
);
CREATE TABLE part_text (
    id bigint NOT NULL,
    text character varying(255),
    CONSTRAINT part_text_pkey PRIMARY KEY (id),
    CONSTRAINT fkg9gmi78y4amqe330s98sdb5e4 FOREIGN KEY (id) REFERENCES part (id)
);
CREATE TABLE revinfo (
    rev integer NOT NULL,
    revtstmp bigint,
    CONSTRAINT revinfo_pkey PRIMARY KEY (rev)
);
CREATE TABLE item_aud (
    rev integer NOT NULL,
    revtype smallint,
    id bigint NOT NULL,
    country_code character varying(255),
    name character varying(255),
    CONSTRAINT item_aud_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fkdq4ril8m8wgqsm4nkucyp1elc FOREIGN KEY (rev) REFERENCES revinfo (rev)
);
CREATE TABLE item_part_aud (
    rev integer NOT NULL,
    revtype smallint,
    id bigint NOT NULL,
    owner bigint NOT NULL,
    CONSTRAINT item_part_aud_pkey PRIMARY KEY (rev, id, owner),
    CONSTRAINT fksebptbc77ed5pvklbt8ip0ova FOREIGN KEY (rev) REFERENCES revinfo (rev)
);
CREATE TABLE item_tags_aud (
    rev integer NOT NULL,
    revtype smallint,
    item_id bigint NOT NULL,
    tags character varying(255) NOT NULL,
    CONSTRAINT item_tags_aud_pkey PRIMARY KEY (rev, item_id, tags),
    CONSTRAINT fksa2k2nu1wp4ffkfrpf4mkpohb FOREIGN KEY (rev) REFERENCES revinfo (rev)
);
CREATE TABLE notes_history_aud (
    rev integer NOT NULL,
    revtype smallint,
    item_id bigint NOT NULL,
    notes character varying(255) NOT NULL,
    CONSTRAINT notes_history_aud_pkey PRIMARY KEY (rev, item_id, notes),
    CONSTRAINT fk45ao3t2qxmet6qaxi9nigrqts FOREIGN KEY (rev) REFERENCES revinfo (rev)
);
CREATE TABLE part_history (
    rev integer NOT NULL,
    revtype smallint,
    size integer,
    size_mod boolean,
    id bigint NOT NULL,
    CONSTRAINT part_history_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fksjcatmdgl5xdvmd665f9kpav5 FOREIGN KEY (rev) REFERENCES revinfo (rev)
);
CREATE TABLE part_text_history (
    rev integer NOT NULL,
    text_mod boolean,
    id bigint NOT NULL,
    text character varying(255),
    CONSTRAINT part_text_history_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fkm2g9uc10ib6vgudfvnnmyb1uo FOREIGN KEY (rev, id) REFERENCES part_history (rev, id)
);
CREATE TABLE parts_history (
    rev integer NOT NULL,
    revtype smallint,
    item_id bigint NOT NULL,
    parts_id bigint NOT NULL,
    CONSTRAINT parts_history_pkey PRIMARY KEY (rev, item_id, parts_id),
    CONSTRAINT fkde7pw8gqmaav2p3ugpgk7yuco FOREIGN KEY (rev) REFERENCES revinfo (rev)
);
ALTER TABLE item ADD COLUMN country_code character varying(255);
ALTER TABLE item ADD COLUMN secret character varying(255);
ALTER TABLE item ADD CONSTRAINT fkh0mj3xc6q9lya0ynyhnnwr8qq FOREIGN KEY (country_code) REFERENCES country (code);

-- downgrade
ALTER TABLE item DROP CONSTRAINT fkh0mj3xc6q9lya0ynyhnnwr8qq;
ALTER TABLE item DROP COLUMN secret;
ALTER TABLE item DROP COLUMN country_code;
DROP TABLE parts_history;
DROP TABLE part_text_history;
DROP TABLE part_history;
DROP TABLE notes_history_aud;
DROP TABLE item_tags_aud;
DROP TABLE item_part_aud;
DROP TABLE item_aud;
DROP TABLE revinfo;
DROP TABLE part_text;
DROP TABLE part;
DROP TABLE item_tags;
DROP TABLE item_notes;
DROP TABLE item_item;
DROP TABLE country;
DROP SEQUENCE revinfo_seq;
