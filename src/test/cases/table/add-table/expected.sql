-- upgrade
CREATE TABLE tag (
    id bigint NOT NULL,
    label character varying(40) NOT NULL,
    CONSTRAINT tag_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE tag;
