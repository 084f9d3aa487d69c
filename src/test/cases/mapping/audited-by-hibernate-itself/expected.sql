-- upgrade
CREATE SEQUENCE change_seq INCREMENT BY 50;
CREATE TABLE change (
    id bigint NOT NULL,
    moment timestamp(6) with time zone,
    CONSTRAINT change_pkey PRIMARY KEY (id)
);
CREATE TABLE change_entities (
    change_id bigint NOT NULL,
    entities character varying(255),
    CONSTRAINT change_entities_change_id_entities_key UNIQUE (change_id, entities),
    CONSTRAINT fknapcjda7njixcdn3i09mo05nw FOREIGN KEY (change_id) REFERENCES change (id)
);
CREATE TABLE item (
    id bigint NOT NULL,
    name character varying(255),
    secret character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
CREATE TABLE item_history (
    kind smallint NOT NULL,
    item_id bigint NOT NULL,
    change bigint NOT NULL,
    id bigint NOT NULL,
    name character varying(255),
    tags character varying(255) NOT NULL,
    CONSTRAINT item_history_pkey PRIMARY KEY (item_id, change, tags),
    CONSTRAINT fkrkwarmx72c1yyvfshvap12boh FOREIGN KEY (change) REFERENCES change (id)
);
CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT item_tags_item_id_tags_key UNIQUE (item_id, tags),
    CONSTRAINT fkj7lr0si039jthtrjb2c2kvcah FOREIGN KEY (item_id) REFERENCES item (id)
);

-- downgrade
DROP TABLE item_tags;
DROP TABLE item_history;
DROP TABLE item;
DROP TABLE change_entities;
DROP TABLE change;
DROP SEQUENCE change_seq;
