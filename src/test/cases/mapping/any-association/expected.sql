-- upgrade
CREATE TABLE item (
    subject_type character varying(1),
    id bigint NOT NULL,
    subject_id bigint,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE item;
