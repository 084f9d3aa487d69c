-- upgrade
CREATE TABLE event (
    region integer NOT NULL,
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT event_pkey PRIMARY KEY (region, id)
);
CREATE TABLE region (
    part integer NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT region_pkey PRIMARY KEY (part, id)
);

-- downgrade
DROP TABLE region;
DROP TABLE event;
