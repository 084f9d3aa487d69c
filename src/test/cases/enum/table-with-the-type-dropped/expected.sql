-- upgrade
DROP TABLE part;
DROP TYPE state;

-- downgrade
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
CREATE TABLE part (
    id bigint NOT NULL,
    state state,
    CONSTRAINT part_pkey PRIMARY KEY (id)
);
