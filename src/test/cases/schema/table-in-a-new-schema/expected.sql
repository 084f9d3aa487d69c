-- upgrade
CREATE SCHEMA audit;
CREATE TABLE audit.entry (
    id bigint NOT NULL,
    text character varying(255),
    CONSTRAINT entry_pkey PRIMARY KEY (id)
);
CREATE INDEX ix_entry_text ON audit.entry (text);

-- downgrade
DROP TABLE audit.entry;
DROP SCHEMA audit;
