-- upgrade
DROP TABLE audit.entry;

-- downgrade
CREATE TABLE audit.entry (
    id bigint NOT NULL,
    text character varying(255),
    CONSTRAINT entry_pkey PRIMARY KEY (id)
);
