-- upgrade
ALTER TABLE item ADD COLUMN state_id bigint;
ALTER TABLE item DROP COLUMN state;
DROP TYPE state;
CREATE TABLE state (
    id bigint NOT NULL,
    label character varying(255),
    CONSTRAINT state_pkey PRIMARY KEY (id)
);
ALTER TABLE item ADD CONSTRAINT fk_item_state FOREIGN KEY (state_id) REFERENCES state (id);

-- downgrade
ALTER TABLE item DROP CONSTRAINT fk_item_state;
DROP TABLE state;
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
ALTER TABLE item ADD COLUMN state state;
ALTER TABLE item DROP COLUMN state_id;
