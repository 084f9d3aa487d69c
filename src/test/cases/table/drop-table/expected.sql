-- upgrade
DROP TABLE tag;

-- downgrade
CREATE TABLE tag (
    id bigint NOT NULL,
    label character varying(40) NOT NULL,
    CONSTRAINT tag_pkey PRIMARY KEY (id)
);
CREATE INDEX ix_tag_label ON tag (label);
