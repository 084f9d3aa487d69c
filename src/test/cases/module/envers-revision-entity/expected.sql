-- upgrade
CREATE SCHEMA audit;
CREATE SEQUENCE changes_seq INCREMENT BY 50;
CREATE TABLE changes (
    id bigint NOT NULL,
    moment bigint NOT NULL,
    author character varying(255),
    CONSTRAINT changes_pkey PRIMARY KEY (id)
);
CREATE TABLE changed_entities (
    change_id bigint NOT NULL,
    entities character varying(255),
    CONSTRAINT changed_entities_change_id_entities_key UNIQUE (change_id, entities),
    CONSTRAINT fkm3lsy6sp2ri095pcp8xco7iku FOREIGN KEY (change_id) REFERENCES changes (id)
);
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE special (
    price integer NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT special_pkey PRIMARY KEY (id),
    CONSTRAINT fkn4gxwwcci4cv37di5e9ac1ynn FOREIGN KEY (id) REFERENCES item (id)
);
CREATE TABLE audit.item_log (
    revtype smallint,
    rev bigint NOT NULL,
    revend bigint,
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT item_log_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fkb4jqah8x7v864kwqv29uhv98s FOREIGN KEY (rev) REFERENCES changes (id),
    CONSTRAINT fkhsdsc2rldnkjh8tl2egnbdqox FOREIGN KEY (revend) REFERENCES changes (id)
);
CREATE TABLE audit.special_log (
    price integer,
    rev bigint NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT special_log_pkey PRIMARY KEY (rev, id),
    CONSTRAINT fki9u8275gj1bfdpnoa457ly5j7 FOREIGN KEY (rev, id) REFERENCES audit.item_log (rev, id)
);

-- downgrade
DROP TABLE audit.special_log;
DROP TABLE audit.item_log;
DROP TABLE special;
DROP TABLE item;
DROP TABLE changed_entities;
DROP TABLE changes;
DROP SEQUENCE changes_seq;
DROP SCHEMA audit;
